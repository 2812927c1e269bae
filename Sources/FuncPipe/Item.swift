/// One item of a stream: a value, or an error that is an item too and lets the stream go on.
public typealias Item<Value> = Result<Value, ErrInfo>
