import Exchange
import Model
import Store

extension Packing {
  /// As an archive that every machine can open.
  static let archive = Packing(
    pack: { try Archive().pack($0, modified: $1.epochSeconds) },
    unpack: { try Archive().unpack($0, isFit: Backup.isFit) })

  /// As an archive locked with a passphrase.
  static func locked(with passphrase: String) -> Packing {
    Packing(
      pack: { try Encryption().lock(archive.pack($0, $1), with: passphrase) },
      unpack: { try archive.unpack(Encryption().unlock($0, with: passphrase)) })
  }
}
