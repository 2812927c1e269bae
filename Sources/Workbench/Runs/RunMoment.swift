import Notation

/// One thing seen in a run, with its words: what pictures of runs are drawn from, whatever `trace` says.
package struct RunMoment: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// The run was made of this expression; nothing of the stream has run.
    case opened(String)
    /// At a stage, by `StageDemand.id`; 0 is the outermost, whose items are those of the run.
    case stage(Int, StageMoment)
    /// Of a resource, by its number in the run, with its name, at a stage.
    case resource(Int, name: String, stage: Int, ResourceMoment)
    /// `effect(label)`.
    case effect(String)
    /// The run was told to stop before its end.
    case broke
    /// The command that drove the run is done with it.
    case rested(RunStateReport.State)
  }
  package enum StageMoment: Equatable, Sendable {
    case started, asked, ended
    case gave(ItemLook)
    /// With the reason: `break`, `error`, `cancelled`.
    case closed(String)
    /// `ValueError: message`.
    case threw(String)
  }
  package enum ResourceMoment: Equatable, Sendable {
    case acquired
    /// With the reason; `exhausted` besides those of a stage.
    case releasing(String), released(String)
    /// The release itself raised.
    case releaseFailed(String)
  }
  /// An item in words.
  package struct ItemLook: Equatable, Sendable {
    package var kind: ItemReport.Kind
    /// Its `repr`.
    package var text: String
    /// For little room: the value in an `Ok`, the code of an `Err`.
    package var brief: String

    package init(_ kind: ItemReport.Kind, text: String, brief: String) {
      self.kind = kind
      self.text = text
      self.brief = brief
    }
  }
  package var run: Int
  package var kind: Kind
  /// Virtual seconds.
  package var time: Double

  package init(run: Int, _ kind: Kind, time: Double = 0) {
    self.run = run
    self.kind = kind
    self.time = time
  }
}

extension Session {
  /// Tells those who draw.
  func note(_ kind: RunMoment.Kind, in run: Run) {
    ports.moment?(RunMoment(run: run.number, kind, time: machine.virtualTime))
  }

  func moment(_ event: StreamEvent, _ resources: [Resource]) -> RunMoment.Kind {
    func resource(_ id: Int, _ moment: RunMoment.ResourceMoment) -> RunMoment.Kind {
      .resource(id, name: resources[id].label, stage: event.stage, moment)
    }
    switch event.kind {
    case .started: return .stage(event.stage, .started)
    case .pull: return .stage(event.stage, .asked)
    case .ended: return .stage(event.stage, .ended)
    case .closed(let reason): return .stage(event.stage, .closed(reason))
    case .threw(let exception): return .stage(event.stage, .threw(sentence(of: Raised(exception))))
    case .yielded(let item): return .stage(event.stage, .gave(look(item.value(machine))))
    case .acquired(let id): return resource(id, .acquired)
    case .releasing(let id, let reason): return resource(id, .releasing(reason))
    case .released(let id): return resource(id, .released(resources[id].reason ?? ""))
    case .releaseFailed(let id, let exception):
      return resource(id, .releaseFailed(exception.map { sentence(of: Raised($0)) } ?? ""))
    }
  }

  private func look(_ item: Value) -> RunMoment.ItemLook {
    let parts = machine.itemParts(item)
    let text = shown(item)
    let brief: String
    switch parts {
    case .ok:
      // `repr` is asked once: a program's own may do things.
      let (before, after) = ("Ok(value=", ")")
      let isPlain = text.hasPrefix(before) && text.hasSuffix(after)
      brief = isPlain ? String(text.dropFirst(before.count).dropLast(after.count)) : text
    case .err(let code, _, _): brief = code
    case .raw: brief = text
    }
    return RunMoment.ItemLook(ItemReport.Kind(parts), text: text, brief: brief)
  }
}

extension ItemReport.Kind {
  init(_ parts: ItemParts) {
    switch parts {
    case .ok: self = .ok
    case .err: self = .err
    case .raw: self = .raw
    }
  }
}
