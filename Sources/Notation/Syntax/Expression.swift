import BigInt

/// An expression of the notation with the bytes it was written in.
package struct Expression: Sendable {
  package var kind: Kind
  package var span: Span

  package init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  package indirect enum Kind: Sendable {
    case constant(Constant)
    case name(String)
    /// `(a, b)`, `a, b` and `()`.
    case tuple([Expression])
    case list([Expression])
    case set([Expression])
    /// A nil key is `**mapping`.
    case dictionary([(key: Expression?, value: Expression)])
    case unary(UnaryOperator, Expression)
    case binary(BinaryOperator, Expression, Expression)
    /// `a and b and c` is one node with three operands.
    case boolean(BooleanOperator, [Expression])
    /// `a < b <= c`: the first operand, then each comparison with its right operand.
    case comparison(Expression, [(comparator: ComparisonOperator, right: Expression)])
    case call(Expression, [Argument])
    case attribute(Expression, name: String, nameSpan: Span)
    case `subscript`(Expression, index: Expression)
    /// Only as the index of a subscript or an element of a tuple there.
    case slice(lower: Expression?, upper: Expression?, step: Expression?)
    /// `*a` in a display, a call's tuple, or an assignment target.
    case starred(Expression)
    case conditional(test: Expression, then: Expression, otherwise: Expression)
    case lambda(Parameters, body: Expression)
    case listComprehension(Expression, [Comprehension])
    case setComprehension(Expression, [Comprehension])
    case dictionaryComprehension(key: Expression, value: Expression, [Comprehension])
    case generator(Expression, [Comprehension])
    case await(Expression)
    case yield(Expression?)
    case yieldFrom(Expression)
    case namedExpression(name: String, nameSpan: Span, value: Expression)
    case formattedString([FormattedPart])
  }
}

/// A literal. Text is a list of code points, since a Python `str` may hold lone surrogates, which `String` cannot.
package enum Constant: Sendable, Equatable {
  case none
  case `true`
  case `false`
  case ellipsis
  case integer(Int)
  case bigInteger(BigInt)
  case float(Double)
  case string([UInt32])
  case bytes([UInt8])
}

package enum UnaryOperator: String, Sendable {
  case plus = "+"
  case minus = "-"
  case invert = "~"
  case not = "not"
}

package enum BinaryOperator: String, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case matrixMultiply = "@"
  case divide = "/"
  case floorDivide = "//"
  case modulo = "%"
  case power = "**"
  case leftShift = "<<"
  case rightShift = ">>"
  case bitAnd = "&"
  case bitOr = "|"
  case bitXor = "^"
}

package enum BooleanOperator: String, Sendable { case and, or }

package enum ComparisonOperator: String, Sendable {
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessEqual = "<="
  case greater = ">"
  case greaterEqual = ">="
  case `is` = "is"
  case isNot = "is not"
  case `in` = "in"
  case notIn = "not in"
}

/// One argument of a call, in source order.
package struct Argument: Sendable {
  package enum Kind: Sendable, Equatable {
    case positional
    case keyword(String)
    /// `*value`
    case starred
    /// `**value`
    case doubleStarred
  }
  package var kind: Kind
  package var value: Expression
  /// The whole argument: `name=value`, `*value`.
  package var span: Span

  package init(kind: Kind, value: Expression, span: Span) {
    self.kind = kind
    self.value = value
    self.span = span
  }
}

/// One `for target in iterable if … if …` of a comprehension.
package struct Comprehension: Sendable {
  package var target: Expression
  package var iterable: Expression
  package var conditions: [Expression]
  package var isAsync: Bool
  package var span: Span

  package init(target: Expression, iterable: Expression, conditions: [Expression], isAsync: Bool, span: Span) {
    self.target = target
    self.iterable = iterable
    self.conditions = conditions
    self.isAsync = isAsync
    self.span = span
  }
}

/// A piece of an f-string (adjacent plain literals are already joined into it).
package enum FormattedPart: Sendable {
  case literal([UInt32])
  /// `{expression!r:format}`; `debugText` is the source text with its `=` for `{x=}`.
  case field(Expression, debugText: [UInt32]?, conversion: FormattedConversion?, format: [FormattedPart])
}

package enum FormattedConversion: String, Sendable {
  case string = "s"
  case representation = "r"
  case ascii = "a"
}

/// The parameters of a `def` or `lambda`.
package struct Parameters: Sendable {
  package struct Parameter: Sendable {
    package var name: String
    package var nameSpan: Span
    package var annotation: Expression?
    package var defaultValue: Expression?

    package init(name: String, nameSpan: Span, annotation: Expression? = nil, defaultValue: Expression? = nil) {
      self.name = name
      self.nameSpan = nameSpan
      self.annotation = annotation
      self.defaultValue = defaultValue
    }
  }
  package var positionalOnly: [Parameter] = []
  package var positional: [Parameter] = []
  /// `*args`
  package var variadic: Parameter?
  package var keywordOnly: [Parameter] = []
  /// `**kwargs`
  package var keywordVariadic: Parameter?

  package init() {}
}
