/// Types of builtin iterators that differ from the usual one of their container in name only.
struct IteratorKinds: @unchecked Sendable {
  let reverseKeys = IteratorKinds.make("dict_reversekeyiterator")
  let reverseValues = IteratorKinds.make("dict_reversevalueiterator")
  let reverseItems = IteratorKinds.make("dict_reverseitemiterator")
  let wideRange = IteratorKinds.make("longrange_iterator")
  /// Of strings that are not all ASCII.
  let wideText = IteratorKinds.make("str_iterator")

  var all: [TypeObject] { [reverseKeys, reverseValues, reverseItems, wideRange, wideText] }

  private static func make(_ name: String) -> TypeObject {
    let type = TypeObject(builtin: name, base: builtin.object, layout: .iterator, type: builtin.type)
    type.namespace.classReference = .passUnretained(builtin.dict)
    type.isFinal = true
    return type
  }
}
let iteratorKinds = IteratorKinds()
