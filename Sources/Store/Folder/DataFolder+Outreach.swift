import CSystem
import Model

extension DataFolder {
  /// The log of going out and inviting in, and the files that could not be read.
  public func loadOutreach() -> (log: OutreachLog, problems: [Problem]) {
    var problems: [Problem] = []
    let visits = visitOutlines(problems: &problems)
    var invited: [InvitedClass] = []
    for name in namesOfClasses(problems: &problems) {
      guard let id = Identifier<TrainingClass>(name) else { continue }
      let path = TrainingClass.path(of: id)
      do throws(Problem) {
        // Most classes are not brought anywhere, and need not be understood.
        guard let bytes = try bytes(at: path), bytes.hold("\"localPlan\""),
          let trainingClass = try read(TrainingClass.self, id: name, at: path)
        else { continue }
        if let found = InvitedClass(trainingClass) { invited.append(found) }
      } catch {
        problems.append(error)
      }
    }
    return (OutreachLog(visits: visits, invited: invited), problems)
  }

  /// The visits that have gaps which are not closed.
  func visitsWithOpenGaps(problems: inout [Problem]) -> [SiteVisit] {
    var visits: [SiteVisit] = []
    for outline in visitOutlines(problems: &problems) where outline.openGaps > 0 {
      do throws(Problem) {
        let id = outline.id.description
        if let visit = try read(SiteVisit.self, id: id, at: "\(SiteVisit.folder)/\(id).json") {
          visits.append(visit)
        }
      } catch {
        problems.append(error)
      }
    }
    return visits
  }

  /// The outlines of all visits. Where there are many, only those are read whose files are other ones than when they
  /// were read last.
  func visitOutlines(problems: inout [Problem]) -> [VisitOutline] {
    let names = visibleNames(in: SiteVisit.folder, problems: &problems)
      .filter { $0.hasSuffix(".json") }
    guard names.count >= VisitIndex.worthwhile else {
      return outlines(of: names, problems: &problems).map(\.outline)
    }
    let known = visitIndex.withLock { $0 } ?? storedIndex
    var index = VisitIndex()
    var others: [String] = []
    for name in names {
      let path = "\(self.path)/\(SiteVisit.folder)/\(name)"
      if let entry = known.entries[name], (try? files.status(path))??.stamp == entry.stamp {
        index.entries[name] = entry
      } else {
        others.append(name)
      }
    }
    for entry in outlines(of: others, problems: &problems) {
      index.entries["\(entry.outline.id).json"] = entry
    }
    visitIndex.withLock { $0 = index }
    if index != known { store(index) }
    return names.compactMap { index.entries[$0]?.outline }
  }

  /// The visits in files of these names, with the stamps that those had before they were read.
  private func outlines(of names: [String], problems: inout [Problem]) -> [VisitIndex.Entry] {
    var entries: [VisitIndex.Entry] = []
    for name in names {
      let path = "\(SiteVisit.folder)/\(name)"
      do throws(Problem) {
        let stamp = (try? files.status("\(self.path)/\(path)"))??.stamp
        let visit = try read(SiteVisit.self, id: String(name.dropLast(5)), at: path)
        guard let stamp, let visit else { continue }
        entries.append(.init(stamp: stamp, outline: VisitOutline(visit)))
      } catch {
        problems.append(error)
      }
    }
    return entries
  }

  private var storedIndex: VisitIndex {
    let bytes = (try? files.read("\(path)/\(VisitIndex.path)")) ?? nil
    return bytes.map { VisitIndex(written: $0) } ?? VisitIndex()
  }

  /// Puts the index in place where that may be done and can be. It need not outlast a power failure, so that nothing
  /// is waited for.
  private func store(_ index: VisitIndex) {
    guard readOnlyReason == nil else { return }
    let target = "\(path)/\(VisitIndex.path)"
    let folder = DurableWriter.folder(of: target)
    do throws(FileError) {
      _ = try files.makeFolder(folder)
      guard try files.status(folder)?.kind == .folder else { return }
      let temporary = try DurableWriter(to: files).write(.init(path: target, bytes: index.written))
      do throws(FileError) {
        try files.rename(temporary, to: target)
      } catch {
        try? files.remove(temporary)
      }
    } catch {
      // Without an index the visits are read again.
    }
  }
}

extension [UInt8] {
  /// Whether a text stands in it.
  fileprivate func hold(_ text: String) -> Bool {
    let text = Array(text.utf8)
    return withUnsafeBytes { bytes in
      text.withUnsafeBytes { text in
        system_bytes_contain(bytes.baseAddress, bytes.count, text.baseAddress, text.count)
      }
    }
  }
}
