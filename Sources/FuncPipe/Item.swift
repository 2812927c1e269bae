/// One item of a stream: a value, or an error that is an item too and lets the stream go on.
///
///     let items: [Item<Int>] = [.success(1), .failure(ErrInfo(code: "BOOM", message: "test"))]
public typealias Item<Value> = Result<Value, ErrInfo>
