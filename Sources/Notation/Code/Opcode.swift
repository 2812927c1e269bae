/// The instructions of the machine. Stack pictures: the top is on the right.
enum Opcode: UInt8 {
  // Constants and variables
  case loadConst  // – → value
  case loadFast  // – → local, error when unbound
  case storeFast  // value → –
  case deleteFast
  case loadDeref  // through the cell in a local slot
  case storeDeref
  case deleteDeref
  case loadClosure  // – → the cell itself
  case makeCell  // wraps a local slot's value (or nothing) in a cell
  case loadClassDeref  // class body: its namespace first, then the cell
  case loadGlobal  // globals, then builtins
  case storeGlobal
  case deleteGlobal
  case loadName  // class body or module: namespace, globals, builtins
  case storeName
  case deleteName
  // Stack
  case pop
  case copy  // arg-th from the top (1 = top) is pushed again
  case swap  // top with arg-th
  case pushUndefined
  // Operators
  case unaryNegative
  case unaryPositive
  case unaryInvert
  case unaryNot
  case add
  case subtract
  case multiply
  case binary  // arg: BinaryOperator index
  case inplace  // arg: BinaryOperator index
  case compare  // arg: ComparisonOperator index of < <= == != > >=
  case isOperator  // arg 1: is not
  case contains  // arg 1: not in
  // Jumps: arg is the target
  case jump
  case jumpBackward  // also polls
  case popJumpIfFalse
  case popJumpIfTrue
  case jumpIfFalseOrPop
  case jumpIfTrueOrPop
  // Fused forms, made by the last pass of the compiler
  case compareJumpIfFalse  // a: comparison, arg: target
  case loadFastLoadFast  // a, arg
  case loadFastLoadConst  // a local, arg constant
  case storeFastLoadFast  // a stored, arg loaded
  case addFastConst  // local a + constant arg → value
  case subtractFastConst
  case storeFastJumpBackward  // a stored, arg target
  // Attributes and items
  case loadAttribute
  case storeAttribute  // value object → –
  case deleteAttribute
  case loadMethod  // object → function self, or undefined callable
  case loadSubscript
  case storeSubscript  // value object index → –
  case deleteSubscript
  // Displays
  case buildTuple
  case buildList
  case buildSet
  case buildMap
  case buildString
  case buildSlice
  case listAppend  // arg: depth of the list below the value
  case setAdd
  case mapAdd  // key value → –
  case listExtend
  case setUpdate
  case dictUpdate
  case dictMerge  // for a call's **mapping: repeated names are an error
  case listToTuple
  case formatValue  // a: a FormatCode; arg 1: a spec lies on top
  case unpackSequence
  case unpackExtended  // a: before, arg: after
  // Iteration
  case getIterator
  case forIterate  // iterator → iterator value, or – and jump
  case getYieldFromIterator
  case getAwaitable  // a: 1 in __aenter__, 2 in __aexit__
  case getAsyncIterator
  case getAsyncNext  // iterator → iterator awaitable; or the whole pull: iterator item, past it, or – past arg
  case endAsyncFor  // iterator exception → –, or raise
  case send  // receiver value → receiver yielded, or returned and jump
  case yieldValue  // a: 0 generator, 1 in a delegation, 2 item of an async generator
  // Calls
  case call  // callable arg-many → result
  case callMethod  // function self arg-many → result
  case callKeywords  // callable arg-many names; a: 1 for the form with function and self
  case callSpread  // callable tuple [dict]; arg 1: with a dict
  case makeFunction  // [defaults] [keyword defaults] [annotations] [closure] code → function; arg: bits 1 2 4 8
  case returnValue
  // Modules
  case importName
  case importFrom
  case importStar
  // Exceptions
  case raise  // arg: 0 again, 1 exception, 2 exception cause
  case reraise  // exception → –
  case pushHandled  // exception → previous exception
  case popHandled  // previous → –
  case matchException  // exception type → exception bool
  case loadAssertionError
  // with
  case beforeWith  // manager → exit entered
  case beforeAsyncWith  // manager → exit awaitable
  case withExceptStart  // exit … exception → exit … exception result
  // match
  case matchClass  // subject class names → values tuple or None; arg: how many positional
  case matchMapping
  case matchSequence
  case matchKeys  // subject keys → subject keys values or None
  case getLength
  case copyWithoutKeys  // subject keys → the rest
  // Others
  case setupAnnotations
  case printExpression  // the prompt: shows a value
}

/// How `formatValue` makes text of a value. Numbers, since they lie in instructions.
enum FormatCode {
  static var plain: UInt8 { 0 }
  static var string: UInt8 { 1 }
  static var representation: UInt8 { 2 }
  static var ascii: UInt8 { 3 }
  /// As `plain`, and a `buildString` follows: an int may stay as it is.
  static var joined: UInt8 { 4 }
}

/// One pull of an `async for`, as the compiler lays it out: `getAsyncNext`, None, `send`, `yieldValue`, `jumpBackward`.
/// `getAsyncNext` does it all at once where nothing has to be awaited.
enum AsyncPull {
  /// Instructions of a pull; behind them the item is on the stack.
  static var count: Int { 5 }
  /// From `getAsyncNext` to the `yieldValue` that passes a request on.
  static var yieldOffset: Int { 3 }
}
