/// The builtin types: one object each in a process, never changed once `registerBuiltins` ran.
///
/// `stream` and `streamRun` are what the library's combinators make; they call themselves what CPython's do.
final class BuiltinTypes: @unchecked Sendable {
  let object: TypeObject
  let type: TypeObject
  let none: TypeObject
  let bool: TypeObject
  let int: TypeObject
  let float: TypeObject
  let str: TypeObject
  let bytes: TypeObject
  let list: TypeObject
  let tuple: TypeObject
  let dict: TypeObject
  let set: TypeObject
  let frozenset: TypeObject
  let range: TypeObject
  let slice: TypeObject
  let function: TypeObject
  let nativeFunction: TypeObject
  let methodDescriptor: TypeObject
  let method: TypeObject
  let cell: TypeObject
  let generator: TypeObject
  let coroutine: TypeObject
  let asyncGenerator: TypeObject
  let module: TypeObject
  let property: TypeObject
  let staticMethod: TypeObject
  let classMethod: TypeObject
  let getSetDescriptor: TypeObject
  let superType: TypeObject
  let ellipsis: TypeObject
  let notImplementedType: TypeObject
  let mappingProxy: TypeObject
  let code: TypeObject
  let traceback: TypeObject
  let frame: TypeObject
  let dictKeys: TypeObject
  let dictValues: TypeObject
  let dictItems: TypeObject
  let listIterator: TypeObject
  let listReverseIterator: TypeObject
  let tupleIterator: TypeObject
  let rangeIterator: TypeObject
  let strIterator: TypeObject
  let bytesIterator: TypeObject
  let dictKeyIterator: TypeObject
  let dictValueIterator: TypeObject
  let dictItemIterator: TypeObject
  let setIterator: TypeObject
  let sequenceIterator: TypeObject
  let callableIterator: TypeObject
  let enumerate: TypeObject
  let zip: TypeObject
  let map: TypeObject
  let filter: TypeObject
  let reversed: TypeObject
  let coroutineWrapper: TypeObject
  let asyncGenSend: TypeObject
  let asyncGenThrow: TypeObject
  let union: TypeObject
  let genericAlias: TypeObject
  let awaitable: TypeObject
  let stream: TypeObject
  let streamRun: TypeObject

  // Exceptions
  let baseException: TypeObject
  let exception: TypeObject
  let systemExit: TypeObject
  let keyboardInterrupt: TypeObject
  let generatorExit: TypeObject
  let cancelledError: TypeObject
  let stopIteration: TypeObject
  let stopAsyncIteration: TypeObject
  let arithmeticError: TypeObject
  let floatingPointError: TypeObject
  let overflowError: TypeObject
  let zeroDivisionError: TypeObject
  let assertionError: TypeObject
  let attributeError: TypeObject
  let bufferError: TypeObject
  let eofError: TypeObject
  let importError: TypeObject
  let moduleNotFoundError: TypeObject
  let lookupError: TypeObject
  let indexError: TypeObject
  let keyError: TypeObject
  let memoryError: TypeObject
  let nameError: TypeObject
  let unboundLocalError: TypeObject
  let osError: TypeObject
  let blockingIOError: TypeObject
  let childProcessError: TypeObject
  let connectionError: TypeObject
  let brokenPipeError: TypeObject
  let connectionAbortedError: TypeObject
  let connectionRefusedError: TypeObject
  let connectionResetError: TypeObject
  let fileExistsError: TypeObject
  let fileNotFoundError: TypeObject
  let interruptedError: TypeObject
  let isADirectoryError: TypeObject
  let notADirectoryError: TypeObject
  let permissionError: TypeObject
  let processLookupError: TypeObject
  let timeoutError: TypeObject
  let referenceError: TypeObject
  let runtimeError: TypeObject
  let notImplementedError: TypeObject
  let recursionError: TypeObject
  let syntaxError: TypeObject
  let indentationError: TypeObject
  let tabError: TypeObject
  let systemError: TypeObject
  let typeError: TypeObject
  let valueError: TypeObject
  let unicodeError: TypeObject
  let unicodeDecodeError: TypeObject
  let unicodeEncodeError: TypeObject
  let unicodeTranslateError: TypeObject
  let warning: TypeObject
  let deprecationWarning: TypeObject
  let futureWarning: TypeObject
  let pendingDeprecationWarning: TypeObject
  let resourceWarning: TypeObject
  let runtimeWarning: TypeObject
  let syntaxWarning: TypeObject
  let userWarning: TypeObject
  let unicodeWarning: TypeObject
  let bytesWarning: TypeObject
  let importWarning: TypeObject
  let encodingWarning: TypeObject

  init() {
    let object = TypeObject(bootstrap: "object", base: nil, layout: .instance)
    let type = TypeObject(bootstrap: "type", base: object, layout: .type)
    for first in [object, type] { first.classReference = .passUnretained(type) }
    let dict = TypeObject(builtin: "dict", base: object, layout: .dict, type: type)
    func make(_ name: String, _ base: TypeObject, _ layout: Kind, _ module: String = "builtins") -> TypeObject {
      let made = TypeObject(builtin: name, base: base, layout: layout, module: module, type: type)
      made.namespace.classReference = .passUnretained(dict)
      return made
    }
    for first in [object, type, dict] { first.namespace.classReference = .passUnretained(dict) }
    object.hasSlots = true
    self.object = object
    self.type = type
    self.dict = dict
    none = make("NoneType", object, .other)
    int = make("int", object, .int)
    bool = make("bool", int, .int)
    float = make("float", object, .float)
    str = make("str", object, .str)
    bytes = make("bytes", object, .bytes)
    list = make("list", object, .list)
    tuple = make("tuple", object, .tuple)
    set = make("set", object, .set)
    frozenset = make("frozenset", object, .frozenset)
    range = make("range", object, .range)
    slice = make("slice", object, .slice)
    function = make("function", object, .function)
    nativeFunction = make("builtin_function_or_method", object, .native)
    methodDescriptor = make("method_descriptor", object, .native)
    method = make("method", object, .boundMethod)
    cell = make("cell", object, .cell)
    generator = make("generator", object, .generator)
    coroutine = make("coroutine", object, .coroutine)
    asyncGenerator = make("async_generator", object, .asyncGenerator)
    module = make("module", object, .module)
    property = make("property", object, .property)
    staticMethod = make("staticmethod", object, .staticMethod)
    classMethod = make("classmethod", object, .classMethod)
    getSetDescriptor = make("getset_descriptor", object, .getSet)
    superType = make("super", object, .superObject)
    ellipsis = make("ellipsis", object, .ellipsis)
    notImplementedType = make("NotImplementedType", object, .notImplemented)
    mappingProxy = make("mappingproxy", object, .mappingProxy)
    code = make("code", object, .other)
    traceback = make("traceback", object, .other)
    frame = make("frame", object, .other)
    dictKeys = make("dict_keys", object, .other)
    dictValues = make("dict_values", object, .other)
    dictItems = make("dict_items", object, .other)
    listIterator = make("list_iterator", object, .iterator)
    listReverseIterator = make("list_reverseiterator", object, .iterator)
    tupleIterator = make("tuple_iterator", object, .iterator)
    rangeIterator = make("range_iterator", object, .iterator)
    strIterator = make("str_ascii_iterator", object, .iterator)
    bytesIterator = make("bytes_iterator", object, .iterator)
    dictKeyIterator = make("dict_keyiterator", object, .iterator)
    dictValueIterator = make("dict_valueiterator", object, .iterator)
    dictItemIterator = make("dict_itemiterator", object, .iterator)
    setIterator = make("set_iterator", object, .iterator)
    sequenceIterator = make("iterator", object, .iterator)
    callableIterator = make("callable_iterator", object, .iterator)
    enumerate = make("enumerate", object, .iterator)
    zip = make("zip", object, .iterator)
    map = make("map", object, .iterator)
    filter = make("filter", object, .iterator)
    reversed = make("reversed", object, .iterator)
    coroutineWrapper = make("coroutine_wrapper", object, .iterator)
    asyncGenSend = make("async_generator_asend", object, .iterator)
    asyncGenThrow = make("async_generator_athrow", object, .iterator)
    union = make("UnionType", object, .other, "types")
    genericAlias = make("GenericAlias", object, .other, "types")
    awaitable = make("awaitable", object, .iterator)
    stream = make("function", object, .other)
    streamRun = make("async_generator", object, .other)
    baseException = make("BaseException", object, .exception)
    exception = make("Exception", baseException, .exception)
    systemExit = make("SystemExit", baseException, .exception)
    keyboardInterrupt = make("KeyboardInterrupt", baseException, .exception)
    generatorExit = make("GeneratorExit", baseException, .exception)
    cancelledError = make("CancelledError", baseException, .exception, "asyncio.exceptions")
    stopIteration = make("StopIteration", exception, .exception)
    stopAsyncIteration = make("StopAsyncIteration", exception, .exception)
    arithmeticError = make("ArithmeticError", exception, .exception)
    floatingPointError = make("FloatingPointError", arithmeticError, .exception)
    overflowError = make("OverflowError", arithmeticError, .exception)
    zeroDivisionError = make("ZeroDivisionError", arithmeticError, .exception)
    assertionError = make("AssertionError", exception, .exception)
    attributeError = make("AttributeError", exception, .exception)
    bufferError = make("BufferError", exception, .exception)
    eofError = make("EOFError", exception, .exception)
    importError = make("ImportError", exception, .exception)
    moduleNotFoundError = make("ModuleNotFoundError", importError, .exception)
    lookupError = make("LookupError", exception, .exception)
    indexError = make("IndexError", lookupError, .exception)
    keyError = make("KeyError", lookupError, .exception)
    memoryError = make("MemoryError", exception, .exception)
    nameError = make("NameError", exception, .exception)
    unboundLocalError = make("UnboundLocalError", nameError, .exception)
    osError = make("OSError", exception, .exception)
    blockingIOError = make("BlockingIOError", osError, .exception)
    childProcessError = make("ChildProcessError", osError, .exception)
    connectionError = make("ConnectionError", osError, .exception)
    brokenPipeError = make("BrokenPipeError", connectionError, .exception)
    connectionAbortedError = make("ConnectionAbortedError", connectionError, .exception)
    connectionRefusedError = make("ConnectionRefusedError", connectionError, .exception)
    connectionResetError = make("ConnectionResetError", connectionError, .exception)
    fileExistsError = make("FileExistsError", osError, .exception)
    fileNotFoundError = make("FileNotFoundError", osError, .exception)
    interruptedError = make("InterruptedError", osError, .exception)
    isADirectoryError = make("IsADirectoryError", osError, .exception)
    notADirectoryError = make("NotADirectoryError", osError, .exception)
    permissionError = make("PermissionError", osError, .exception)
    processLookupError = make("ProcessLookupError", osError, .exception)
    timeoutError = make("TimeoutError", osError, .exception)
    referenceError = make("ReferenceError", exception, .exception)
    runtimeError = make("RuntimeError", exception, .exception)
    notImplementedError = make("NotImplementedError", runtimeError, .exception)
    recursionError = make("RecursionError", runtimeError, .exception)
    syntaxError = make("SyntaxError", exception, .exception)
    indentationError = make("IndentationError", syntaxError, .exception)
    tabError = make("TabError", indentationError, .exception)
    systemError = make("SystemError", exception, .exception)
    typeError = make("TypeError", exception, .exception)
    valueError = make("ValueError", exception, .exception)
    unicodeError = make("UnicodeError", valueError, .exception)
    unicodeDecodeError = make("UnicodeDecodeError", unicodeError, .exception)
    unicodeEncodeError = make("UnicodeEncodeError", unicodeError, .exception)
    unicodeTranslateError = make("UnicodeTranslateError", unicodeError, .exception)
    warning = make("Warning", exception, .exception)
    deprecationWarning = make("DeprecationWarning", warning, .exception)
    futureWarning = make("FutureWarning", warning, .exception)
    pendingDeprecationWarning = make("PendingDeprecationWarning", warning, .exception)
    resourceWarning = make("ResourceWarning", warning, .exception)
    runtimeWarning = make("RuntimeWarning", warning, .exception)
    syntaxWarning = make("SyntaxWarning", warning, .exception)
    userWarning = make("UserWarning", warning, .exception)
    unicodeWarning = make("UnicodeWarning", warning, .exception)
    bytesWarning = make("BytesWarning", warning, .exception)
    importWarning = make("ImportWarning", warning, .exception)
    encodingWarning = make("EncodingWarning", warning, .exception)
    let open: Set<ObjectIdentifier> = Set(
      [
        object, type, dict, int, float, str, bytes, list, tuple, set, frozenset, property, staticMethod, classMethod,
        module, enumerate, zip, map, filter, reversed, superType, genericAlias,
      ].map { ObjectIdentifier($0) })
    for cls in all where cls.layout != .exception && !open.contains(ObjectIdentifier(cls)) { cls.isFinal = true }
  }

  /// Every builtin type, exceptions included.
  var all: [TypeObject] {
    [
      object, type, none, bool, int, float, str, bytes, list, tuple, dict, set, frozenset, range, slice, function,
      nativeFunction, methodDescriptor, method, cell, generator, coroutine, asyncGenerator, module, property,
      staticMethod, classMethod, getSetDescriptor, superType, ellipsis, notImplementedType, mappingProxy, code,
      traceback, frame, dictKeys, dictValues, dictItems, listIterator, listReverseIterator, tupleIterator,
      rangeIterator, strIterator, bytesIterator, dictKeyIterator, dictValueIterator, dictItemIterator, setIterator,
      sequenceIterator, callableIterator, enumerate, zip, map, filter, reversed, coroutineWrapper, asyncGenSend,
      asyncGenThrow, union, genericAlias, awaitable, stream, streamRun, baseException, exception, systemExit,
      keyboardInterrupt, generatorExit, cancelledError, stopIteration, stopAsyncIteration, arithmeticError,
      floatingPointError, overflowError, zeroDivisionError, assertionError, attributeError, bufferError, eofError,
      importError, moduleNotFoundError, lookupError, indexError, keyError, memoryError, nameError, unboundLocalError,
      osError, blockingIOError, childProcessError, connectionError, brokenPipeError, connectionAbortedError,
      connectionRefusedError, connectionResetError, fileExistsError, fileNotFoundError, interruptedError,
      isADirectoryError, notADirectoryError, permissionError, processLookupError, timeoutError, referenceError,
      runtimeError, notImplementedError, recursionError, syntaxError, indentationError, tabError, systemError,
      typeError, valueError, unicodeError, unicodeDecodeError, unicodeEncodeError, unicodeTranslateError, warning,
      deprecationWarning, futureWarning, pendingDeprecationWarning, resourceWarning, runtimeWarning, syntaxWarning,
      userWarning, unicodeWarning, bytesWarning, importWarning, encodingWarning,
    ]
  }
}

/// The types of this process.
let builtin = BuiltinTypes()

/// `NotImplemented`: what a special method answers to let the other operand try.
let notImplemented = Value.object(
  SingletonObject(kind: .notImplemented, cls: builtin.notImplementedType, name: "NotImplemented"))
/// `...`
let ellipsis = Value.object(SingletonObject(kind: .ellipsis, cls: builtin.ellipsis, name: "Ellipsis"))
