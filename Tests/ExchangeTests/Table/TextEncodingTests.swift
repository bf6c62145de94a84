import Testing

@testable import Exchange

@Suite struct TextEncodingTests {
  /// 姓名,单位 and 王芳,村 on two lines, in GBK.
  private static let gbk: [UInt8] =
    [0xD0, 0xD5, 0xC3, 0xFB, 0x2C, 0xB5, 0xA5, 0xCE, 0xBB, 0x0D, 0x0A]
    + [0xCD, 0xF5, 0xB7, 0xBC, 0x2C, 0xB4, 0xE5, 0x0D, 0x0A]
  private static let text = "姓名,单位\r\n王芳,村\r\n"

  private static func wide(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  @Test(arguments: [
    (Array(text.utf8), TextEncoding.utf8), (Array("\u{FEFF}\(text)".utf8), .utf8), (gbk, .gb18030),
    (wide("\u{FEFF}\(text)", bigEndian: false), .utf16LittleEndian),
    (wide("\u{FEFF}\(text)", bigEndian: true), .utf16BigEndian),
    (wide(text, bigEndian: false), .utf16LittleEndian),
    (wide(text, bigEndian: true), .utf16BigEndian),
  ])
  func `reads every encoding of an office`(bytes: [UInt8], encoding: TextEncoding) throws {
    #expect(TextEncoding(of: bytes) == encoding)
    #expect(TextEncoding.utf8(bytes) == Array(Self.text.utf8))
    #expect(try Spreadsheet(bytes).rows().map(\.texts) == [["姓名", "单位"], ["王芳", "村"]])
  }

  @Test func `reads a character of four bytes, which GBK has not`() {
    // 㐀 in GB18030, after a 王 that only GB18030 has here.
    #expect(TextEncoding.utf8([0xCD, 0xF5, 0x81, 0x39, 0xEE, 0x39]) == Array("王㐀".utf8))
  }

  @Test func `names the row of a byte that is no character`() {
    func row(_ bytes: [UInt8]) -> Int? {
      do throws(TableError) {
        _ = try Spreadsheet(bytes).rows()
        return nil
      } catch {
        #expect(error.fault == .unknownEncoding)
        return error.row
      }
    }
    #expect(row(Self.gbk + Array("1,".utf8) + [0xFF, 0x0A]) == 3)
    // A damaged UTF-8 is not read as another encoding, which would make other characters of it.
    #expect(row(Array(Self.text.utf8) + [0xE6, 0x9D, 0x2C, 0x0A]) == 3)
    #expect(row(Array("a\n\"".utf8) + [0xFF] + Array("\"\n".utf8)) == 2)
    // Zeros on both sides.
    #expect(row([0x61, 0, 0, 0x61, 0xFF, 0x0A]) == 1)
    #expect(row([0xFF, 0xFE, 0x61, 0x00, 0x0A]) == 1)
  }
}
