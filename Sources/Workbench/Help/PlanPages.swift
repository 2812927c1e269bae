extension Help {
  static let planPages = Group(
    title: "Plans: one async step",
    pages: [
      HelpPage(
        name: "AsyncPlan", signatures: ["AsyncPlan[T] = () -> Awaitable[Result[T, ErrInfo]]"],
        summary: "One async step as a description: call it and await what it gives.",
        example: ["import asyncio", "plan = async_pure(5)", "asyncio.run(plan())"],
        law: "Description purity: building a plan performs zero effects."),
      HelpPage(
        name: "async_pure", signatures: ["async_pure(value)"], summary: "The plan that gives Ok(value).",
        example: ["import asyncio", "asyncio.run(async_pure(5)())"],
        law: "Left identity: async_bind(async_pure(x), f) == f(x)"),
      HelpPage(
        name: "async_from_result", signatures: ["async_from_result(res)"], summary: "The plan that gives this result.",
        example: ["import asyncio", "asyncio.run(async_from_result(Err(\"no\"))())"],
        law: "async_from_result(Ok(x)) == async_pure(x)"),
      HelpPage(
        name: "async_bind", signatures: ["async_bind(plan, f)"],
        summary: "Runs the plan, then the plan f(value). After an Err, f is not called.",
        example: ["import asyncio", "asyncio.run(async_bind(async_pure(5), lambda x: async_pure(x + 1))())"],
        law: "Associativity: bind(bind(p, f), g) == bind(p, lambda x: bind(f(x), g))"),
      HelpPage(
        name: "async_map", signatures: ["async_map(plan, f)"],
        summary: "The plan with f applied to its value. An Err stays as it is.",
        example: ["import asyncio", "asyncio.run(async_map(async_pure(5), lambda x: x * 10)())"],
        law: "async_map(p, f) == async_bind(p, lambda x: async_pure(f(x)))"),
      HelpPage(
        name: "async_lift", signatures: ["async_lift(make_coro)"],
        summary: "Makes a plan of a function that gives a coroutine of a Result.",
        example: [
          "import asyncio", "async def fetch(): return Ok(\"page\")", "", "asyncio.run(async_lift(fetch)())",
        ], law: "make_coro is called each time the plan runs, and not before."),
      HelpPage(
        name: "lift_sync", signatures: ["lift_sync(f)"],
        summary: "Turns a function into one that gives plans. An exception in it becomes an Err.",
        example: ["import asyncio", "asyncio.run(lift_sync(lambda text: Ok(int(text)))(\"12\")())"],
        law: "f runs when the plan runs, and not when it is built."),
    ])

  static let resultPages = Group(
    title: "Results",
    pages: [
      HelpPage(
        name: "Ok", signatures: ["Ok(value)"], summary: "The result of what went well.",
        example: ["Ok(2).map(lambda x: x + 1)"], law: "Ok(x).map(f) == Ok(f(x))"),
      HelpPage(
        name: "Err", signatures: ["Err(error)"],
        summary: "The result of what failed. In a stream it is an item like any other, and the stream goes on.",
        example: ["Err(\"no\").map(lambda x: x + 1)"],
        law: "Per-item errors: an Err passes through map and and_then, and starts no inner stream."),
      HelpPage(
        name: "ErrInfo", signatures: ["ErrInfo(code, msg, stage=..., path=..., cause=..., ctx=...)"],
        summary: "What is known about a failure, as data.", example: ["ErrInfo(\"EMPTY\", \"no text\")"]),
    ])
}
