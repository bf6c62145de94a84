import CXML

/// Something that takes in the elements of an XML document as they come. Names are without prefix.
protocol XMLReceiver: AnyObject {
  /// An element begins.
  func begin(_ element: String, _ attributes: XMLAttributes) throws(TableError)
  /// An element ends.
  func end(_ element: String) throws(TableError)
  /// A piece of text, which lives until this returns.
  func take(_ text: UnsafeRawBufferPointer) throws(TableError)
}

/// The attributes of an element, which live as long as it takes to tell of its beginning.
struct XMLAttributes {
  fileprivate let list: UnsafePointer<UnsafePointer<CChar>?>

  /// The value of an attribute by its name without prefix.
  subscript(name: String) -> String? {
    xml_attribute(list, name).map { String(cString: $0) }
  }
}

/// Reads an XML document piece by piece and keeps nothing of it.
final class XMLReader {
  /// Kept apart from the reader, which its own callbacks must not reach into.
  private final class Listener {
    let receiver: any XMLReceiver
    var error: TableError?

    init(_ receiver: any XMLReceiver) { self.receiver = receiver }

    func tell(_ event: (any XMLReceiver) throws(TableError) -> Void) -> Bool {
      do throws(TableError) {
        try event(receiver)
        return true
      } catch {
        self.error = error
        return false
      }
    }
  }

  private let reader: OpaquePointer
  private let listener: Listener

  /// A reader that tells `receiver`.
  init(_ receiver: any XMLReceiver) throws(TableError) {
    if let missing = xml_library_open() { throw TableError(.noLibrary(String(cString: missing))) }
    listener = Listener(receiver)
    let context = Unmanaged.passUnretained(listener).toOpaque()
    let events = xml_events(
      start: { context, element, attributes in
        Unmanaged<Listener>.fromOpaque(context).takeUnretainedValue().tell {
          receiver throws(TableError) in
          try receiver.begin(String(cString: element), XMLAttributes(list: attributes))
        }
      },
      end: { context, element in
        Unmanaged<Listener>.fromOpaque(context).takeUnretainedValue().tell {
          receiver throws(TableError) in
          try receiver.end(String(cString: element))
        }
      },
      text: { context, bytes, count in
        Unmanaged<Listener>.fromOpaque(context).takeUnretainedValue().tell {
          receiver throws(TableError) in
          try receiver.take(UnsafeRawBufferPointer(start: bytes, count: count))
        }
      })
    guard let reader = xml_reader_create(events, context) else {
      throw TableError(.noLibrary("memory"))
    }
    self.reader = reader
  }

  deinit { xml_reader_destroy(reader) }

  /// Reads the next piece.
  func read(_ piece: UnsafeRawBufferPointer, isLast: Bool = false) throws(TableError) {
    switch xml_reader_read(reader, piece.baseAddress, piece.count, isLast) {
    case XML_STEP_READ: return
    case XML_STEP_STOPPED:
      throw listener.error ?? TableError(.stopped)
    case XML_STEP_DOCTYPE:
      throw TableError(.entities)
    default:
      throw TableError(.damaged(String(cString: xml_reader_complaint(reader))))
    }
  }
}
