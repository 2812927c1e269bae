/// The course's module `bijux_rag.domain.effects.async_.plan`: one async step as a description.
let effectsPlanModuleSource = #"""
  from collections.abc import Awaitable, Callable
  from typing import TypeAlias, TypeVar

  from bijux_rag.result.types import Err, ErrInfo, Ok, Result

  __all__ = ["AsyncPlan", "AsyncAction", "async_pure", "async_from_result", "lift_sync", "async_bind", "async_map",
             "async_lift"]

  A = TypeVar("A")
  B = TypeVar("B")
  T = TypeVar("T")

  AsyncPlan: TypeAlias = Callable[[], Awaitable[Result[A, ErrInfo]]]
  AsyncAction: TypeAlias = AsyncPlan[A]


  def async_pure(value):
      async def _coro():
          return Ok(value)

      return lambda: _coro()


  def async_from_result(res):
      async def _coro():
          return res

      return lambda: _coro()


  def lift_sync(f):
      def lifted(*args, **kwargs):
          async def _act():
              try:
                  return f(*args, **kwargs)
              except Exception as exc:
                  return Err(ErrInfo.from_exception(exc))

          return lambda: _act()

      return lifted


  def async_bind(plan, f):
      async def _coro():
          res = await plan()
          if isinstance(res, Err):
              return Err(res.error)
          return await f(res.value)()

      return lambda: _coro()


  def async_map(plan, f):
      return async_bind(plan, lambda x: async_pure(f(x)))


  def async_lift(make_coro):
      return make_coro


  _LATER = frozenset(("async_gather", "lift_sync_with_executor", "lift_sync_gen_with_executor"))


  def __getattr__(name):
      if name in _LATER:
          raise ImportError(f"cannot import name {name!r} from {__name__!r}: concurrency is not part of the notation yet")
      raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
  """#

/// The course's module `bijux_rag.domain.effects.async_.stream`; the combinators themselves are native.
let effectsStreamModuleSource = #"""
  from collections.abc import AsyncIterator, Awaitable, Callable
  from typing import TypeAlias, TypeVar

  from _streams import (async_gen_and_then, async_gen_flat_map, async_gen_from_list, async_gen_map,
                        async_gen_map_action, async_gen_return, async_gen_using, lift_async_item)
  from bijux_rag.result.types import Err, ErrInfo, Ok, Result
  from bijux_rag.domain.effects.async_.plan import AsyncPlan

  __all__ = ["AsyncGen", "async_gen_return", "async_gen_from_list", "async_gen_map", "async_gen_map_action",
             "async_gen_and_then", "async_gen_flat_map", "lift_async_item", "async_gen_using"]

  T = TypeVar("T")
  U = TypeVar("U")
  R = TypeVar("R")

  AsyncGen: TypeAlias = Callable[[], AsyncIterator[Result[T, ErrInfo]]]

  _LATER = frozenset(("async_gen_gather", "async_gen_chunk", "ChunkPolicy", "Sleeper", "RealSleeper", "FakeSleeper"))


  def __getattr__(name):
      if name in _LATER:
          raise ImportError(f"cannot import name {name!r} from {__name__!r}: concurrency is not part of the notation yet")
      raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
  """#

/// The course's packages `bijux_rag.domain.effects.async_` and `bijux_rag.domain.effects`: the plans and the streams.
let effectsModuleSource = #"""
  from bijux_rag.domain.effects.async_.plan import (AsyncAction, AsyncPlan, async_bind, async_from_result, async_lift,
                                                    async_map, async_pure, lift_sync)
  from bijux_rag.domain.effects.async_.stream import (AsyncGen, async_gen_and_then, async_gen_flat_map,
                                                      async_gen_from_list, async_gen_map, async_gen_map_action,
                                                      async_gen_return, async_gen_using, lift_async_item)

  __all__ = ["AsyncPlan", "AsyncAction", "async_pure", "async_from_result", "async_bind", "async_map", "async_lift",
             "AsyncGen", "async_gen_return", "async_gen_from_list", "async_gen_map", "async_gen_map_action",
             "async_gen_and_then", "async_gen_flat_map", "lift_async_item", "async_gen_using", "lift_sync"]

  _LATER = frozenset((
      "async_gather", "async_gen_gather", "async_gen_chunk", "async_gen_bounded_map", "async_gen_fair_merge",
      "async_gen_rate_limited", "async_with_resilience", "resilient_mapper", "make_fake_timeout_ctx",
      "make_test_resilience_env", "lift_sync_with_executor", "lift_sync_gen_with_executor", "BackpressurePolicy",
      "FairnessPolicy", "RateLimitPolicy", "Clock", "FakeClock", "SystemClock", "FakeTimeout", "TimeoutCtx",
      "TimeoutPolicy", "ResilienceEnv", "RetryPolicy", "AsyncRetryPolicy", "Sleep", "Sleeper", "RealSleeper",
      "FakeSleeper", "ChunkPolicy"))


  def __getattr__(name):
      if name in _LATER:
          raise ImportError(f"cannot import name {name!r} from {__name__!r}: concurrency is not part of the notation yet")
      raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
  """#

/// The course's packages `bijux_rag` and `bijux_rag.result`, as far as the notation has them.
let courseModuleSource = #"""
  from typing import assert_never

  from bijux_rag.result.types import *
  """#

/// The course's package `bijux_rag.domain`: a place for what is below it.
let courseDomainModuleSource = #"""
  """#
