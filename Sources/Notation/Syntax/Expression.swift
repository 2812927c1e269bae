import BigInt

/// An expression of the notation with the bytes it was written in.
public struct Expression: Sendable {
  public var kind: Kind
  public var span: Span

  public init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  public indirect enum Kind: Sendable {
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
public enum Constant: Sendable, Equatable {
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

public enum UnaryOperator: String, Sendable {
  case plus = "+"
  case minus = "-"
  case invert = "~"
  case not = "not"
}

public enum BinaryOperator: String, Sendable {
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

public enum BooleanOperator: String, Sendable { case and, or }

public enum ComparisonOperator: String, Sendable {
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
public struct Argument: Sendable {
  public enum Kind: Sendable, Equatable {
    case positional
    case keyword(String)
    /// `*value`
    case starred
    /// `**value`
    case doubleStarred
  }
  public var kind: Kind
  public var value: Expression
  /// The whole argument: `name=value`, `*value`.
  public var span: Span

  public init(kind: Kind, value: Expression, span: Span) {
    self.kind = kind
    self.value = value
    self.span = span
  }
}

/// One `for target in iterable if … if …` of a comprehension.
public struct Comprehension: Sendable {
  public var target: Expression
  public var iterable: Expression
  public var conditions: [Expression]
  public var isAsync: Bool
  public var span: Span

  public init(target: Expression, iterable: Expression, conditions: [Expression], isAsync: Bool, span: Span) {
    self.target = target
    self.iterable = iterable
    self.conditions = conditions
    self.isAsync = isAsync
    self.span = span
  }
}

/// A piece of an f-string (adjacent plain literals are already joined into it).
public enum FormattedPart: Sendable {
  case literal([UInt32])
  /// `{expression!r:format}`; `debugText` is the source text with its `=` for `{x=}`.
  case field(Expression, debugText: [UInt32]?, conversion: FormattedConversion?, format: [FormattedPart])
}

public enum FormattedConversion: String, Sendable {
  case string = "s"
  case representation = "r"
  case ascii = "a"
}

/// The parameters of a `def` or `lambda`.
public struct Parameters: Sendable {
  public struct Parameter: Sendable {
    public var name: String
    public var nameSpan: Span
    public var annotation: Expression?
    public var defaultValue: Expression?

    public init(name: String, nameSpan: Span, annotation: Expression? = nil, defaultValue: Expression? = nil) {
      self.name = name
      self.nameSpan = nameSpan
      self.annotation = annotation
      self.defaultValue = defaultValue
    }
  }
  public var positionalOnly: [Parameter] = []
  public var positional: [Parameter] = []
  /// `*args`
  public var variadic: Parameter?
  public var keywordOnly: [Parameter] = []
  /// `**kwargs`
  public var keywordVariadic: Parameter?

  public init() {}
}
