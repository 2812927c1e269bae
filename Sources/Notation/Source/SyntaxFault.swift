/// Why a text is not a program: what is wrong, and where. The wording is `message`.
package struct SyntaxFault: Error, Equatable, Sendable {
  package var kind: Kind
  /// The bytes that a caret should mark.
  package var span: Span
  /// Found inside the `{…}` of an f-string; the message says so.
  package var isInFormattedString: Bool

  package init(_ kind: Kind, _ span: Span, isInFormattedString: Bool = false) {
    self.kind = kind
    self.span = span
    self.isInFormattedString = isInFormattedString
  }

  /// The exception that Python raises for the fault.
  package enum ExceptionType: String, Sendable {
    case syntaxError = "SyntaxError"
    case indentationError = "IndentationError"
    case tabError = "TabError"
  }

  /// The facts of a fault.
  package enum Kind: Equatable, Sendable {
    // Bytes and tokens.
    case nullByte
    /// `reason` is the codec's: "invalid start byte" and the like.
    case illFormedUTF8(byte: UInt8, offset: Int, reason: String)
    case invalidCharacter(UInt32)
    case nonPrintableCharacter(UInt32)
    case unterminatedString(line: Int)
    case unterminatedTripleString(line: Int)
    case characterAfterContinuation
    case unexpectedEndOfFile
    /// "decimal", "hexadecimal", "octal", "binary".
    case invalidNumber(String)
    case invalidDigit(UInt8, of: String)
    case leadingZeros
    case tooManyDigits(Int)
    case complexLiteral

    // Brackets and depth.
    case neverClosed(UInt8)
    case unmatched(UInt8)
    /// `line` is that of the opening bracket, when it is another one.
    case bracketMismatch(close: UInt8, open: UInt8, line: Int?)
    case tooManyBrackets
    case tooManyNestedExpressions
    case tooManyNestedStatements

    // Indentation.
    case unexpectedIndent
    case unexpectedUnindent
    case unindentMismatch
    case inconsistentTabs
    case tooManyIndents
    /// `owner` as the message says it: "'if' statement", "function definition".
    case expectedBlock(owner: String, line: Int)

    // The grammar.
    case invalidSyntax
    case missingComma
    /// The token that had to come.
    case expected(String)
    case assignmentInCondition
    case missingCallParentheses(name: String)
    case missingElse

    // Targets. `what` names the expression: "function call", "literal".
    case cannotAssign(what: String)
    case cannotAssignHere(what: String)
    case cannotDelete(what: String)
    case cannotAugment(what: String)
    case cannotName(what: String)
    case yieldAsTarget
    case cannotAnnotate(what: String)
    case illegalAnnotationTarget

    // Arguments and parameters.
    case positionalAfterKeyword
    case positionalAfterUnpacking
    case iterableUnpackingAfterKeywordUnpacking
    case repeatedKeyword(String)
    case expressionAsKeyword
    case bareGenerator
    case duplicateParameter(String)
    case defaultBeforeNonDefault
    case parenthesizedParameters(isLambda: Bool)
    case slashFirst
    case slashTwice
    case slashAfterStar
    case slashStarWithoutComma
    case missingDefault
    case bareStar
    case defaultOfVariadic
    case defaultOfKeywordVariadic
    case starTwice
    case parameterAfterKeywordVariadic

    // Displays and comprehensions.
    case unpackingInComprehension
    case mappingUnpackingInComprehension
    case bareComprehensionTarget
    case starredGroup
    case doubleStarredGroup
    case missingDictionaryColon
    case missingDictionaryValue
    case starredDictionaryValue

    // Statements.
    case tryWithoutHandler
    case mixedHandlers
    case bareExceptionTypes
    case missingExceptionType
    case trailingImportComma
    case wildcardAsTarget
    case invalidPatternTarget
    case positionalPatternAfterKeyword
    case formattedPattern
    case complexPattern

    // Strings. The first two carry what the codec says.
    case unicodeEscape(first: Int, last: Int, reason: String)
    case bytesEscape(position: Int)
    case nonASCIIBytes
    case mixedLiterals

    // Places; see `Context`.
    case context(Context)

    // f-strings.
    case fieldBackslash
    case fieldComment
    case fieldEmpty
    /// Before this `!`, `:` or `=`.
    case fieldMissingExpression(UInt8)
    case fieldUnterminatedString
    case fieldExpectsBrace
    case fieldSingleBrace
    case fieldTooDeep
    case fieldConversion
  }

  package var type: ExceptionType {
    switch kind {
    case .unexpectedIndent, .unexpectedUnindent, .unindentMismatch, .tooManyIndents, .expectedBlock:
      .indentationError
    case .inconsistentTabs: .tabError
    default: .syntaxError
    }
  }
}
