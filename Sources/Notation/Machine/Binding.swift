extension Machine {
  /// A frame of `function` with its arguments bound. The values stay the caller's.
  func makeFrame(_ function: FunctionObject, _ arguments: Arguments, _ keywords: [StrObject]) throws -> FramePointer {
    let code = function.code
    let frame = Frame.make(function)
    if code.isSimple, keywords.isEmpty, arguments.count == code.positionalCount {
      for position in 0..<arguments.count { frame.locals[position] = arguments[position] }
      return frame
    }
    do {
      try bind(function, frame.locals, arguments, keywords)
    } catch {
      Frame.free(frame)
      throw error
    }
    return frame
  }

  private func bind(
    _ function: FunctionObject, _ locals: UnsafeMutablePointer<Value>, _ arguments: Arguments, _ keywords: [StrObject]
  ) throws {
    let code = function.code
    let positional = code.positionalCount
    let named = positional + code.keywordOnlyCount
    for position in 0..<min(arguments.count, positional) { locals[position] = arguments[position] }
    var extra: DictObject?
    if code.hasKeywordVariadic {
      let dictionary = DictObject()
      extra = dictionary
      locals[named + (code.hasVariadic ? 1 : 0)] = .object(dictionary)
    }
    for (offset, name) in keywords.enumerated() {
      let value = arguments.base[arguments.count + offset]
      if let slot = (code.positionalOnlyCount..<max(code.positionalOnlyCount, named)).first(where: {
        code.localNames[$0] === name || code.localNames[$0].text == name.text
      }) {
        if !locals[slot].isUndefined {
          throw typeError("\(shownName(function))() got multiple values for argument '\(name.string)'")
        }
        locals[slot] = value
      } else if let extra {
        extra.table.set(name, value)
      } else {
        throw unexpectedKeyword(function, name, keywords)
      }
    }
    if code.hasVariadic {
      charge(bytes: arguments.count &* MemoryLayout<Value>.stride)
      locals[named] = .tuple(arguments.array(from: positional))
    } else if arguments.count > positional {
      throw tooManyPositional(function, locals, arguments.count)
    }
    try fillDefaults(function, locals)
  }

  private func fillDefaults(_ function: FunctionObject, _ locals: UnsafeMutablePointer<Value>) throws {
    let code = function.code
    let positional = code.positionalCount
    let firstDefault = positional - function.defaults.count
    var missing: [String] = []
    for slot in 0..<positional where locals[slot].isUndefined {
      if slot >= firstDefault {
        locals[slot] = function.defaults[slot - firstDefault]
      } else {
        missing.append(code.localNames[slot].string)
      }
    }
    if !missing.isEmpty { throw missingArguments(function, missing, "positional") }
    for slot in positional..<(positional + code.keywordOnlyCount) where locals[slot].isUndefined {
      if let value = function.keywordDefaults?.table[code.localNames[slot]] {
        locals[slot] = value
      } else {
        missing.append(code.localNames[slot].string)
      }
    }
    if !missing.isEmpty { throw missingArguments(function, missing, "keyword-only") }
  }

  private func shownName(_ function: FunctionObject) -> String {
    function.qualifiedName.asStr?.string ?? function.code.name.string
  }

  private func missingArguments(_ function: FunctionObject, _ missing: [String], _ kind: String) -> Raised {
    let quoted = missing.map { "'\($0)'" }
    let list: String
    switch quoted.count {
    case 1: list = quoted[0]
    case 2: list = quoted[0] + " and " + quoted[1]
    default: list = quoted.dropLast().joined(separator: ", ") + ", and " + quoted[quoted.count - 1]
    }
    return typeError(
      "\(shownName(function))() missing \(missing.count) required \(kind) argument\(missing.count == 1 ? "" : "s"): \(list)"
    )
  }

  private func unexpectedKeyword(_ function: FunctionObject, _ name: StrObject, _ keywords: [StrObject]) -> Raised {
    let code = function.code
    let positionalOnly = (0..<code.positionalOnlyCount).map { code.localNames[$0].string }
    let wrong = positionalOnly.filter { only in keywords.contains { $0.string == only } }
    if !wrong.isEmpty {
      return typeError(
        "\(shownName(function))() got some positional-only arguments passed as keyword arguments: '\(wrong.joined(separator: ", "))'"
      )
    }
    return typeError("\(shownName(function))() got an unexpected keyword argument '\(name.string)'")
  }

  private func tooManyPositional(
    _ function: FunctionObject, _ locals: UnsafeMutablePointer<Value>, _ given: Int
  ) -> Raised {
    let code = function.code
    let most = code.positionalCount
    let least = most - function.defaults.count
    let takes = least == most ? "\(most)" : "from \(least) to \(most)"
    let plural = least == most && most == 1 ? "" : "s"
    let keywordGiven = (most..<(most + code.keywordOnlyCount)).filter { !locals[$0].isUndefined }.count
    let extra =
      keywordGiven > 0
      ? " positional argument\(given == 1 ? "" : "s") (and \(keywordGiven) keyword-only argument\(keywordGiven == 1 ? "" : "s"))"
      : ""
    let verb = given == 1 && keywordGiven == 0 ? "was" : "were"
    return typeError(
      "\(shownName(function))() takes \(takes) positional argument\(plural) but \(given)\(extra) \(verb) given")
  }
}
