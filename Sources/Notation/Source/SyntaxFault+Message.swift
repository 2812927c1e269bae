extension SyntaxFault: CustomStringConvertible {
  /// `SyntaxError: invalid syntax`
  package var description: String { "\(type.rawValue): \(message)" }

  /// The message, as CPython 3.11 words it.
  package var message: String {
    switch kind {
    case .fieldBackslash, .fieldComment: kind.wording
    default: isInFormattedString ? "f-string: \(kind.wording)" : kind.wording
    }
  }
}

extension SyntaxFault.Kind {
  fileprivate var wording: String {
    lexicalWording ?? grammarWording ?? targetWording ?? argumentWording ?? statementWording ?? stringWording
  }

  private func character(_ byte: UInt8) -> String { String(UnicodeScalar(byte)) }

  private func codePoint(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private func shown(_ value: UInt32) -> String { Unicode.Scalar(value).map { String($0) } ?? "\u{FFFD}" }

  private var lexicalWording: String? {
    switch self {
    case .context(let context): return context.wording
    case .nullByte: return "source code string cannot contain null bytes"
    case .illFormedUTF8(let byte, let offset, let reason):
      let digits = String(byte, radix: 16)
      return "(unicode error) 'utf-8' codec can't decode byte 0x\(digits) in position \(offset): \(reason)"
    case .invalidCharacter(let value): return "invalid character '\(shown(value))' (\(codePoint(value)))"
    case .nonPrintableCharacter(let value): return "invalid non-printable character \(codePoint(value))"
    case .unterminatedString(let line): return "unterminated string literal (detected at line \(line))"
    case .unterminatedTripleString(let line):
      return "unterminated triple-quoted string literal (detected at line \(line))"
    case .characterAfterContinuation: return "unexpected character after line continuation character"
    case .unexpectedEndOfFile: return "unexpected EOF while parsing"
    case .invalidNumber(let kind): return "invalid \(kind) literal"
    case .invalidDigit(let digit, let kind): return "invalid digit '\(character(digit))' in \(kind) literal"
    case .leadingZeros:
      return "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"
    case .tooManyDigits(let count):
      return "Exceeds the limit (4300 digits) for integer string conversion: value has \(count) digits; "
        + "use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer "
        + "literals to avoid decimal conversion limits."
    case .complexLiteral: return "complex numbers are not part of the notation"
    case .neverClosed(let open): return "'\(character(open))' was never closed"
    case .unmatched(let close): return "unmatched '\(character(close))'"
    case .bracketMismatch(let close, let open, let line):
      let place = line.map { " on line \($0)" } ?? ""
      return "closing parenthesis '\(character(close))' does not match opening parenthesis '\(character(open))'\(place)"
    case .tooManyBrackets: return "too many nested parentheses"
    case .tooManyNestedExpressions: return "too many nested expressions"
    case .tooManyNestedStatements: return "too many nested statements"
    case .unexpectedIndent: return "unexpected indent"
    case .unexpectedUnindent: return "unexpected unindent"
    case .unindentMismatch: return "unindent does not match any outer indentation level"
    case .inconsistentTabs: return "inconsistent use of tabs and spaces in indentation"
    case .tooManyIndents: return "too many levels of indentation"
    case .expectedBlock(let owner, let line): return "expected an indented block after \(owner) on line \(line)"
    default: return nil
    }
  }

  private var grammarWording: String? {
    switch self {
    case .invalidSyntax: "invalid syntax"
    case .missingComma: "invalid syntax. Perhaps you forgot a comma?"
    case .expected(let token): "expected '\(token)'"
    case .assignmentInCondition: "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
    case .missingCallParentheses(let name): "Missing parentheses in call to '\(name)'. Did you mean \(name)(...)?"
    case .missingElse: "expected 'else' after 'if' expression"
    case .unpackingInComprehension: "iterable unpacking cannot be used in comprehension"
    case .mappingUnpackingInComprehension: "dict unpacking cannot be used in dict comprehension"
    case .bareComprehensionTarget: "did you forget parentheses around the comprehension target?"
    case .starredGroup: "cannot use starred expression here"
    case .doubleStarredGroup: "cannot use double starred expression here"
    case .missingDictionaryColon: "':' expected after dictionary key"
    case .missingDictionaryValue: "expression expected after dictionary key and ':'"
    case .starredDictionaryValue: "cannot use a starred expression in a dictionary value"
    default: nil
    }
  }

  private var targetWording: String? {
    switch self {
    case .cannotAssign(let what): "cannot assign to \(what)"
    case .cannotAssignHere(let what): "cannot assign to \(what) here. Maybe you meant '==' instead of '='?"
    case .cannotDelete(let what): "cannot delete \(what)"
    case .cannotAugment(let what): "'\(what)' is an illegal expression for augmented assignment"
    case .cannotName(let what): "cannot use assignment expressions with \(what)"
    case .yieldAsTarget: "assignment to yield expression not possible"
    case .cannotAnnotate(let what): "only single target (not \(what)) can be annotated"
    case .illegalAnnotationTarget: "illegal target for annotation"
    default: nil
    }
  }

  private var argumentWording: String? {
    switch self {
    case .positionalAfterKeyword: "positional argument follows keyword argument"
    case .positionalAfterUnpacking: "positional argument follows keyword argument unpacking"
    case .iterableUnpackingAfterKeywordUnpacking:
      "iterable argument unpacking follows keyword argument unpacking"
    case .repeatedKeyword(let name): "keyword argument repeated: \(name)"
    case .expressionAsKeyword: "expression cannot contain assignment, perhaps you meant \"==\"?"
    case .bareGenerator: "Generator expression must be parenthesized"
    case .duplicateParameter(let name): "duplicate argument '\(name)' in function definition"
    case .defaultBeforeNonDefault: "non-default argument follows default argument"
    case .parenthesizedParameters(let isLambda):
      isLambda ? "Lambda expression parameters cannot be parenthesized" : "Function parameters cannot be parenthesized"
    case .slashFirst: "at least one argument must precede /"
    case .slashTwice: "/ may appear only once"
    case .slashAfterStar: "/ must be ahead of *"
    case .slashStarWithoutComma: "expected comma between / and *"
    case .missingDefault: "expected default value expression"
    case .bareStar: "named arguments must follow bare *"
    case .defaultOfVariadic: "var-positional argument cannot have default value"
    case .defaultOfKeywordVariadic: "var-keyword argument cannot have default value"
    case .starTwice: "* argument may appear only once"
    case .parameterAfterKeywordVariadic: "arguments cannot follow var-keyword argument"
    default: nil
    }
  }

  private var statementWording: String? {
    switch self {
    case .tryWithoutHandler: "expected 'except' or 'finally' block"
    case .mixedHandlers: "cannot have both 'except' and 'except*' on the same 'try'"
    case .bareExceptionTypes: "multiple exception types must be parenthesized"
    case .missingExceptionType: "expected one or more exception types"
    case .trailingImportComma: "trailing comma not allowed without surrounding parentheses"
    case .wildcardAsTarget: "cannot use '_' as a target"
    case .invalidPatternTarget: "invalid pattern target"
    case .positionalPatternAfterKeyword: "positional patterns follow keyword patterns"
    case .complexPattern: "imaginary number required in complex literal"
    case .formattedPattern: "patterns may only match literals and attribute lookups"
    default: nil
    }
  }

  private var stringWording: String {
    switch self {
    case .unicodeEscape(let first, let last, let reason):
      let place = first == last ? "byte 0x5c in position \(first)" : "bytes in position \(first)-\(last)"
      return "(unicode error) 'unicodeescape' codec can't decode \(place): \(reason)"
    case .bytesEscape(let position): return "(value error) invalid \\x escape at position \(position)"
    case .nonASCIIBytes: return "bytes can only contain ASCII literal characters"
    case .mixedLiterals: return "cannot mix bytes and nonbytes literals"
    case .fieldBackslash: return "f-string expression part cannot include a backslash"
    case .fieldComment: return "f-string expression part cannot include '#'"
    case .fieldEmpty: return "empty expression not allowed"
    case .fieldMissingExpression(let sign): return "expression required before '\(character(sign))'"
    case .fieldUnterminatedString: return "unterminated string"
    case .fieldExpectsBrace: return "expecting '}'"
    case .fieldSingleBrace: return "single '}' is not allowed"
    case .fieldTooDeep: return "expressions nested too deeply"
    case .fieldConversion: return "invalid conversion character: expected 's', 'r', or 'a'"
    default: return "invalid syntax"
    }
  }
}
