/// `asyncio`: `run` and `sleep`. The rest is refused by name until concurrency is part of the notation.
let asyncioModuleSource = #"""
  from _asyncio import run, pause, timer, iscoroutine, iscoroutinefunction, CancelledError, TimeoutError


  async def sleep(delay, result=None):
      if delay <= 0:
          await pause()
          return result
      await timer(delay)
      return result


  def __getattr__(name):
      if name in _CONCURRENT:
          raise ImportError(f"'asyncio.{name}' is not part of the notation yet: of asyncio there are run and sleep")
      raise AttributeError(f"module 'asyncio' has no attribute '{name}'")


  _CONCURRENT = frozenset((
      "gather", "create_task", "ensure_future", "wait", "wait_for", "shield", "as_completed", "timeout", "timeout_at",
      "Task", "TaskGroup", "Future", "Queue", "PriorityQueue", "LifoQueue", "QueueEmpty", "QueueFull", "Lock", "Event",
      "Condition", "Semaphore", "BoundedSemaphore", "Barrier", "Runner", "get_event_loop", "get_running_loop",
      "new_event_loop", "set_event_loop", "current_task", "all_tasks", "to_thread", "run_coroutine_threadsafe",
      "open_connection", "start_server", "create_subprocess_exec", "create_subprocess_shell", "StreamReader",
      "StreamWriter", "AbstractEventLoop", "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "InvalidStateError",
  ))
  """#
