extension Compiler {
  /// The names a pattern captures, each in a hidden slot until the whole pattern matched.
  private typealias Captures = [(name: String, slot: Int)]

  func compileMatch(_ subject: Expression, _ cases: [MatchCase]) throws(SyntaxFault) {
    let end = label()
    let subjectSlot = takeHiddenSlot()
    try compile(subject)
    emitHidden(.storeFast, subjectSlot, effect: -1)
    for (position, oneCase) in cases.enumerated() {
      if position < cases.count - 1, oneCase.guardExpression == nil, let name = oneCase.pattern.irrefutableName {
        throw SyntaxFault(
          .context(name.isEmpty ? .wildcardBeforeOthers : .captureBeforeOthers(name)), oneCase.pattern.span)
      }
      let next = label()
      var captures: Captures = []
      var slots: [Int] = []
      code.span = oneCase.pattern.span
      try compile(oneCase.pattern, subjectSlot, next, &captures, &slots)
      for capture in captures {
        emitHidden(.loadFast, capture.slot, effect: 1)
        store(name: capture.name, oneCase.pattern.span)
      }
      for slot in slots + captures.map(\.slot) {
        emitHidden(.deleteFast, slot, effect: 0)
        code.markHiddenDelete()
      }
      if let condition = oneCase.guardExpression { try jumpIfFalse(condition, next) }
      emitHidden(.deleteFast, subjectSlot, effect: 0)
      code.markHiddenDelete()
      try compile(oneCase.body)
      code.jump(.jump, end)
      code.bind(next)
      freeHidden += slots + captures.map(\.slot)
    }
    emitHidden(.deleteFast, subjectSlot, effect: 0)
    code.markHiddenDelete()
    code.bind(end)
    freeHidden.append(subjectSlot)
  }

  private func compile(
    _ pattern: Pattern, _ subject: Int, _ fail: Label, _ captures: inout Captures, _ slots: inout [Int]
  ) throws(SyntaxFault) {
    code.span = pattern.span
    switch pattern.kind {
    case .value(let value):
      emitHidden(.loadFast, subject, effect: 1)
      try compile(value)
      code.span = pattern.span
      emit(.compare, 2, effect: -1)
      code.jump(.popJumpIfFalse, fail, effect: -1)
    case .singleton(let constant):
      emitHidden(.loadFast, subject, effect: 1)
      load(constant: value(of: constant))
      emit(.isOperator, 0, effect: -1)
      code.jump(.popJumpIfFalse, fail, effect: -1)
    case .as(let inner, let name):
      if let inner { try compile(inner, subject, fail, &captures, &slots) }
      if let name { try capture(name, subject, pattern.span, &captures) }
    case .sequence(let patterns): try sequence(patterns, subject, fail, pattern.span, &captures, &slots)
    case .star: throw SyntaxFault(.invalidSyntax, pattern.span)
    case .mapping(let keys, let patterns, let rest):
      try mapping(keys, patterns, rest, subject, fail, pattern.span, &captures, &slots)
    case .class(let cls, let positional, let keywords):
      try classPattern(cls, positional, keywords, subject, fail, pattern.span, &captures, &slots)
    case .or(let alternatives): try alternation(alternatives, subject, fail, pattern.span, &captures, &slots)
    }
  }

  private func capture(_ name: String, _ slot: Int, _ span: Span, _ captures: inout Captures) throws(SyntaxFault) {
    if captures.contains(where: { $0.name == name }) {
      throw SyntaxFault(.context(.severalBindings(name)), span)
    }
    let own = takeHiddenSlot()
    emitHidden(.loadFast, slot, effect: 1)
    emitHidden(.storeFast, own, effect: -1)
    captures.append((name, own))
  }

  private func sequence(
    _ patterns: [Pattern], _ subject: Int, _ fail: Label, _ span: Span, _ captures: inout Captures,
    _ slots: inout [Int]
  ) throws(SyntaxFault) {
    emitHidden(.loadFast, subject, effect: 1)
    emit(.matchSequence, effect: 0)
    code.jump(.popJumpIfFalse, fail, effect: -1)
    let stars = patterns.indices.filter { if case .star = patterns[$0].kind { true } else { false } }
    if stars.count > 1 {
      throw SyntaxFault(.context(.severalStarredPatterns), patterns[stars[1]].span)
    }
    let fixed = patterns.count - stars.count
    emitHidden(.loadFast, subject, effect: 1)
    emit(.getLength, effect: 0)
    load(constant: .int(fixed))
    emit(.compare, stars.isEmpty ? 2 : 5, effect: -1)
    code.jump(.popJumpIfFalse, fail, effect: -1)
    if patterns.allSatisfy(\.isWildcard) { return }
    if let star = stars.first, patterns[star].isWildcard {
      try parts(around: star, patterns, subject, fail, &captures, &slots)
      return
    }
    emitHidden(.loadFast, subject, effect: 1)
    if let star = stars.first {
      emit(.unpackExtended, patterns.count - star - 1, a: star, effect: patterns.count - 1)
    } else {
      emit(.unpackSequence, patterns.count, effect: patterns.count - 1)
    }
    try compileParts(patterns, fail, &captures, &slots)
  }

  /// Around a `*_` the parts are fetched by their index, each when it is looked at: what nobody looks at may be much, or endless.
  private func parts(
    around star: Int, _ patterns: [Pattern], _ subject: Int, _ fail: Label, _ captures: inout Captures,
    _ slots: inout [Int]
  ) throws(SyntaxFault) {
    for (position, pattern) in patterns.enumerated() where !pattern.isWildcard {
      emitHidden(.loadFast, subject, effect: 1)
      if position < star {
        load(constant: .int(position))
      } else {
        emitHidden(.loadFast, subject, effect: 1)
        emit(.getLength, effect: 0)
        load(constant: .int(patterns.count - position))
        emit(.binary, BinaryOperator.subtract.code, effect: -1)
      }
      emit(.loadSubscript, effect: -1)
      let slot = takeHiddenSlot()
      slots.append(slot)
      emitHidden(.storeFast, slot, effect: -1)
      try compile(pattern, slot, fail, &captures, &slots)
    }
  }

  /// The values of the parts lie on the stack, the first on top.
  private func compileParts(
    _ patterns: [Pattern], _ fail: Label, _ captures: inout Captures, _ slots: inout [Int]
  ) throws(SyntaxFault) {
    var own: [Int] = []
    for _ in patterns {
      let slot = takeHiddenSlot()
      own.append(slot)
      emitHidden(.storeFast, slot, effect: -1)
    }
    slots += own
    for (pattern, slot) in zip(patterns, own) {
      if case .star(let name) = pattern.kind {
        if let name { try capture(name, slot, pattern.span, &captures) }
      } else {
        try compile(pattern, slot, fail, &captures, &slots)
      }
    }
  }

  private func mapping(
    _ keys: [Expression], _ patterns: [Pattern], _ rest: String?, _ subject: Int, _ fail: Label, _ span: Span,
    _ captures: inout Captures, _ slots: inout [Int]
  ) throws(SyntaxFault) {
    emitHidden(.loadFast, subject, effect: 1)
    emit(.matchMapping, effect: 0)
    code.jump(.popJumpIfFalse, fail, effect: -1)
    if keys.isEmpty, rest == nil { return }
    emitHidden(.loadFast, subject, effect: 1)
    for key in keys { try compile(key) }
    emit(.buildTuple, keys.count, effect: 1 - keys.count)
    let keysSlot = takeHiddenSlot()
    slots.append(keysSlot)
    emit(.copy, 1, effect: 1)
    emitHidden(.storeFast, keysSlot, effect: -1)
    code.span = span
    emit(.matchKeys, effect: -1)
    let valuesSlot = takeHiddenSlot()
    slots.append(valuesSlot)
    emit(.copy, 1, effect: 1)
    emitHidden(.storeFast, valuesSlot, effect: -1)
    load(constant: .none)
    emit(.isOperator, 1, effect: -1)
    code.jump(.popJumpIfFalse, fail, effect: -1)
    if !keys.isEmpty {
      emitHidden(.loadFast, valuesSlot, effect: 1)
      emit(.unpackSequence, keys.count, effect: keys.count - 1)
      try compileParts(patterns, fail, &captures, &slots)
    }
    if let rest {
      emitHidden(.loadFast, subject, effect: 1)
      emitHidden(.loadFast, keysSlot, effect: 1)
      emit(.copyWithoutKeys, effect: -1)
      let slot = takeHiddenSlot()
      slots.append(slot)
      emitHidden(.storeFast, slot, effect: -1)
      try capture(rest, slot, span, &captures)
    }
  }

  private func classPattern(
    _ cls: Expression, _ positional: [Pattern], _ keywords: [(name: String, pattern: Pattern)], _ subject: Int,
    _ fail: Label, _ span: Span, _ captures: inout Captures, _ slots: inout [Int]
  ) throws(SyntaxFault) {
    emitHidden(.loadFast, subject, effect: 1)
    try compile(cls)
    load(constant: .tuple(keywords.map { .object(intern($0.name)) }))
    code.span = span
    emit(.matchClass, positional.count, effect: -2)
    let slot = takeHiddenSlot()
    slots.append(slot)
    emit(.copy, 1, effect: 1)
    emitHidden(.storeFast, slot, effect: -1)
    load(constant: .none)
    emit(.isOperator, 1, effect: -1)
    code.jump(.popJumpIfFalse, fail, effect: -1)
    let parts = positional + keywords.map(\.pattern)
    if parts.isEmpty { return }
    emitHidden(.loadFast, slot, effect: 1)
    emit(.unpackSequence, parts.count, effect: parts.count - 1)
    try compileParts(parts, fail, &captures, &slots)
  }

  private func alternation(
    _ alternatives: [Pattern], _ subject: Int, _ fail: Label, _ span: Span, _ captures: inout Captures,
    _ slots: inout [Int]
  ) throws(SyntaxFault) {
    let matched = label()
    var shared: [String: Int] = [:]
    for (position, alternative) in alternatives.enumerated() {
      let isLast = position == alternatives.count - 1
      if !isLast, let name = alternative.irrefutableName {
        throw SyntaxFault(.context(name.isEmpty ? .wildcardBeforeOthers : .captureBeforeOthers(name)), alternative.span)
      }
      let next = isLast ? fail : label()
      var own: Captures = []
      try compile(alternative, subject, next, &own, &slots)
      if position == 0 {
        for capture in own { shared[capture.name] = takeHiddenSlot() }
      } else if Set(own.map(\.name)) != Set(shared.keys) {
        throw SyntaxFault(.context(.differentAlternatives), span)
      }
      for capture in own {
        emitHidden(.loadFast, capture.slot, effect: 1)
        emitHidden(.storeFast, shared[capture.name] ?? capture.slot, effect: -1)
        slots.append(capture.slot)
      }
      if !isLast {
        code.jump(.jump, matched)
        code.bind(next)
      }
    }
    code.bind(matched)
    for (name, slot) in shared.sorted(by: { $0.key < $1.key }) {
      if captures.contains(where: { $0.name == name }) {
        throw SyntaxFault(.context(.severalBindings(name)), span)
      }
      captures.append((name, slot))
    }
  }
}

extension Pattern {
  /// Whether nothing is asked of what it stands for: `_` and `*_`.
  var isWildcard: Bool {
    switch kind {
    case .as(nil, name: nil), .star(nil): true
    default: false
    }
  }

  /// The name of a pattern that always matches ("" for the wildcard); nil for one that may fail.
  var irrefutableName: String? {
    switch kind {
    case .as(nil, let name): return name ?? ""
    case .as(let inner?, _): return inner.irrefutableName
    case .or(let alternatives): return alternatives.last?.irrefutableName
    default: return nil
    }
  }
}
