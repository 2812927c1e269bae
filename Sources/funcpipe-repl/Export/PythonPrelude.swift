/// What every exported program begins with: the commands of the prompt, in CPython.
enum PythonPrelude {
  static let text = #"""
    # Needs CPython 3.11 or newer and the course's package: pip install bijux-rag==0.1.0
    import asyncio
    import gc

    from bijux_rag.domain.effects.async_ import *
    from bijux_rag.result.types import Err, ErrInfo, Ok

    _loop = asyncio.new_event_loop()
    asyncio.set_event_loop(_loop)
    # What inner streams hold may be let go of when nobody waits any more: that is no news.
    _loop.set_exception_handler(lambda loop, context: None)
    _held = []
    _runs = 0


    def effect(label):
        """Records one effect: here it is printed."""
        print(f"effect   {label}")


    def show(value):
        """Shows the value of an expression, as the prompt does."""
        if value is not None and not (callable(value) and not isinstance(value, type)):
            print(repr(value))


    class _Run:
        """One iterator of a stream."""

        def __init__(self, stream):
            global _runs
            _runs += 1
            self.number = _runs
            self.items = 0
            self.iterator = stream()

        def pull(self):
            """Whether there was an item; it is printed, and kept."""

            async def step():
                try:
                    return True, await self.iterator.__anext__()
                except StopAsyncIteration:
                    return False, None

            try:
                there, self.item = _loop.run_until_complete(step())
            except BaseException:
                self.forget()
                raise
            if there:
                self.items += 1
                print(f"item {self.items}   {self.item!r}")
            else:
                self.forget()
                print(f"end      run #{self.number} after {self.items} items")
            return there

        def close(self):
            self.forget()
            if hasattr(self.iterator, "aclose"):
                _loop.run_until_complete(self.iterator.aclose())
            self.iterator = None
            _turns()
            print(f"closed   run #{self.number} after {self.items} items")

        def forget(self):
            if self in _held:
                _held.remove(self)


    def _turns():
        """Some turns of the event loop: abandoned iterators are closed in them."""
        gc.collect()
        for _ in range(5):
            _loop.run_until_complete(asyncio.sleep(0))


    def _run(stream):
        run = _Run(stream) if stream is not None else _held[-1]
        run.forget()
        _held.append(run)
        return run


    def drive(stream=None):
        """Runs a stream, or the run that is held, to its end."""
        run = _run(stream)
        while run.pull():
            pass
        _turns()


    def take(count, stream=None):
        """Pulls so many items and holds the run."""
        run = _run(stream)
        while count > 0 and run.pull():
            count -= 1


    def break_off(stream=None, after=1, when=None):
        """Closes the run that is held, or a new one after some items."""
        run = _run(stream)
        if stream is not None and (when is not None or after > 0):
            while run.pull():
                if when(run.item) if when is not None else run.items >= after:
                    break
        if run in _held:
            run.close()


    def attempt(source):
        """Runs what must fail, and says how it did."""
        try:
            exec(compile(source, "<stdin>", "single"), globals())
        except BaseException as error:
            print(f"{type(error).__name__}: {error}")


    def reset():
        """Closes what is held and forgets the program's names."""
        while _held:
            _held[-1].close()
        for name in set(globals()) - _names:
            del globals()[name]


    def leave():
        while _held:
            _held[-1].close()
        _turns()
        _loop.run_until_complete(_loop.shutdown_asyncgens())


    _names = set(globals()) | {"_names"}
    """#
}
