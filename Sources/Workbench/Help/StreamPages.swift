extension Help {
  static let buildingPages = Group(
    title: "Streams: where they begin",
    pages: [
      HelpPage(
        name: "async_gen_return", signatures: ["async_gen_return(value)"],
        summary: "The stream of one item, Ok(value).", example: ["drive async_gen_return(7)"],
        law: "Left identity: async_gen_and_then(async_gen_return(x), f) == f(x)"),
      HelpPage(
        name: "async_gen_from_list", signatures: ["async_gen_from_list(values)"],
        summary: "The stream of an Ok for each value.", example: ["drive async_gen_from_list([1, 2, 3])"],
        law: "Replayability: each drive starts from the first value again."),
      HelpPage(
        name: "lift_async_item", signatures: ["lift_async_item(fn)"],
        summary:
          "Turns an async function of one item into a function that gives a stream of one result. It fits async_gen_and_then.",
        example: [
          "async def clean(x): return Ok(x * 10)", "",
          "drive async_gen_and_then(async_gen_from_list([1, 2]), lift_async_item(clean))",
        ], law: "fn is called when the item is pulled, once for each item, and not before."),
      HelpPage(
        name: "AsyncGen", signatures: ["AsyncGen[T] = () -> AsyncIterator[Result[T, ErrInfo]]"],
        summary:
          "A stream: a description of items to come. Your own async generator function without arguments is one, too.",
        example: [
          "async def numbers():", "    effect(\"start\")", "    yield Ok(1)", "    yield Ok(2)", "", "drive numbers",
        ], law: "Description purity: building a stream performs zero effects."),
    ])

  static let combiningPages = Group(
    title: "Streams: what goes on with them",
    pages: [
      HelpPage(
        name: "async_gen_map", signatures: ["async_gen_map(gen, f)"],
        summary: "The stream with f applied to the value of each Ok. An Err passes as it is.",
        example: ["drive async_gen_map(async_gen_from_list([1, 2]), lambda x: x * 10)"],
        law: "Identity: async_gen_map(g, lambda x: x) gives the items of g."),
      HelpPage(
        name: "async_gen_and_then", signatures: ["async_gen_and_then(gen, f)"],
        summary:
          "For each Ok the items of the stream f(value), one stream after the other. An Err passes, and f is not called.",
        example: ["drive async_gen_and_then(async_gen_from_list([1, 2]), lambda x: async_gen_from_list([x, x * 10]))"],
        law: "Associativity: and_then(and_then(g, f), h) == and_then(g, lambda x: and_then(f(x), h))"),
      HelpPage(
        name: "async_gen_flat_map", signatures: ["async_gen_flat_map(gen, f)"],
        summary: "Another name of async_gen_and_then.",
        example: ["drive async_gen_flat_map(async_gen_from_list([1, 2]), async_gen_return)"],
        law: "Right identity: async_gen_and_then(g, async_gen_return) == g"),
      HelpPage(
        name: "async_gen_map_action", signatures: ["async_gen_map_action(gen, f)"],
        summary:
          "For each Ok the result of the plan f(value), awaited when the item is pulled. An Err passes as it is.",
        example: ["drive async_gen_map_action(async_gen_from_list([1, 2]), lambda x: async_pure(x * 10))"],
        law: "One plan runs for each item that is pulled."),
    ])

  static let resourcePages = Group(
    title: "Resources and effects",
    pages: [
      HelpPage(
        name: "async_gen_using", signatures: ["async_gen_using(cm_thunk, make_stream)"],
        summary:
          "Acquires a resource when the first item is pulled, streams with it, and releases it however the run ends.",
        example: [
          "from contextlib import asynccontextmanager", "@asynccontextmanager", "async def file():",
          "    effect(\"open\")", "    try:", "        yield \"data\"", "    finally:", "        effect(\"close\")", "",
          "p = async_gen_using(file, lambda name: async_gen_from_list([name, name]))", "break p after 1",
        ], law: "Resource safety: released once on normal exit, early break, and exception."),
      HelpPage(
        name: "effect", signatures: ["effect(label)"],
        summary: "Records that something happened, and returns None. Use it to see when your code runs.",
        example: ["p = async_gen_map(async_gen_from_list([1, 2]), lambda x: effect(f\"saw {x}\") or x)", "take 1 p"],
        law: "Laziness: what is not pulled has no effect."),
    ])
}
