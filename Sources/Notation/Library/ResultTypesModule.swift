/// The course's module `bijux_rag.result.types`: Result, Option and the error record.
let resultTypesModuleSource = #"""
  from dataclasses import dataclass
  from typing import Generic, NamedTuple, TypeAlias, TypeVar

  __all__ = ["Result", "Ok", "Err", "curry2", "liftA2", "ErrInfo", "make_errinfo", "is_ok", "is_err", "map_result",
             "map_err", "bind_result", "recover", "unwrap_or", "to_option", "Option", "Some", "NoneVal", "NONE",
             "is_some", "is_none", "map_option", "bind_option", "unwrap_or_else", "option_from_nullable",
             "option_to_nullable", "result_map", "result_and_then"]

  T = TypeVar("T")
  U = TypeVar("U")
  V = TypeVar("V")
  E = TypeVar("E")
  F = TypeVar("F")


  @dataclass(frozen=True)
  class Ok(Generic[T, E]):
      value: T

      def and_then(self, f):
          return f(self.value)

      def bind(self, f):
          return self.and_then(f)

      def map(self, f):
          return Ok(f(self.value))

      def map_err(self, f):
          return self

      def ap(self, arg):
          if isinstance(arg, Err):
              return arg
          return Ok(self.value(arg.value))

      def or_else(self, _):
          return self.value

      def tap(self, side):
          side(self.value)
          return self

      def recover(self, f):
          return self

      def unwrap_or(self, default):
          return self.value

      def to_option(self):
          return Some(self.value)


  @dataclass(frozen=True)
  class Err(Generic[T, E]):
      error: E

      def and_then(self, _):
          return self

      def bind(self, f):
          return self

      def map(self, _):
          return self

      def map_err(self, f):
          return Err(f(self.error))

      def ap(self, _):
          return self

      def or_else(self, op):
          return op(self.error)

      def tap(self, _):
          return self

      def recover(self, f):
          return Ok(f(self.error))

      def unwrap_or(self, default):
          return default

      def to_option(self):
          return NONE


  Result: TypeAlias = Ok[T, E] | Err[T, E]


  @dataclass(frozen=True)
  class Some(Generic[T]):
      value: T

      def __post_init__(self):
          if self.value is None:
              raise ValueError("Some(None) forbidden – use NoneVal() / NONE")

      def map(self, f):
          return Some(f(self.value))

      def and_then(self, f):
          return f(self.value)

      def bind(self, f):
          return self.and_then(f)

      def unwrap_or(self, default):
          return self.value

      def unwrap_or_else(self, default):
          return self.value

      def or_else(self, _):
          return self.value

      def tap(self, side):
          side(self.value)
          return self


  @dataclass(frozen=True)
  class NoneVal:
      def map(self, _):
          return self

      def and_then(self, _):
          return self

      def bind(self, f):
          return self

      def unwrap_or(self, default):
          return default

      def unwrap_or_else(self, default):
          return default()

      def or_else(self, op):
          return op()

      def tap(self, _):
          return self


  NONE = NoneVal()
  Option: TypeAlias = Some[T] | NoneVal


  class ErrInfo(NamedTuple):
      """Structured error provenance for per-record failures."""

      code: str
      msg: str
      stage: str = ""
      path: tuple = ()
      cause: BaseException | None = None
      ctx: object = None

      @staticmethod
      def from_exception(exc, *, code="UNEXPECTED", msg=None, stage="", path=(), ctx=None, meta=None):
          return make_errinfo(code, msg or str(exc), stage, path, exc=exc, ctx=ctx, meta=meta)

      @staticmethod
      def from_exc(exc, *, code="UNEXPECTED", msg=None, stage="", path=(), ctx=None, meta=None):
          return ErrInfo.from_exception(exc, code=code, msg=msg, stage=stage, path=path, ctx=ctx, meta=meta)


  def make_errinfo(code, msg, stage="", path=(), cause=None, ctx=None, *, exc=None, meta=None):
      if cause is not None and exc is not None:
          raise ValueError("Provide only one of: cause, exc")
      if ctx is not None and meta is not None:
          raise ValueError("Provide only one of: ctx, meta")
      cause = cause if exc is None else exc
      ctx = ctx if meta is None else meta
      if ctx is not None:
          from collections.abc import Mapping
          if not isinstance(ctx, Mapping):
              raise ValueError("ErrInfo.ctx must be a mapping when provided")
          if isinstance(ctx, dict):
              from types import MappingProxyType
              ctx = MappingProxyType(dict(ctx))
      return ErrInfo(code, msg, stage, path, cause, ctx)


  def curry2(f):
      return lambda x: lambda y: f(x, y)


  def is_ok(r):
      return isinstance(r, Ok)


  def is_err(r):
      return isinstance(r, Err)


  def map_result(f, r):
      return r.map(f)


  def map_err(f, r):
      return r.map_err(f)


  def bind_result(f, r):
      return r.bind(f)


  def recover(f, r):
      return r.recover(f)


  def unwrap_or(r, default):
      return r.unwrap_or(default)


  def liftA2(f, a, b):
      return a.map(curry2(f)).ap(b)


  def to_option(r):
      return r.to_option()


  def is_some(o):
      return isinstance(o, Some)


  def is_none(o):
      return isinstance(o, NoneVal)


  def map_option(f, o):
      return o.map(f)


  def bind_option(f, o):
      return o.bind(f)


  def unwrap_or_else(o, default):
      return o.unwrap_or_else(default)


  def option_from_nullable(x):
      return NONE if x is None else Some(x)


  def option_to_nullable(o):
      return o.value if isinstance(o, Some) else None


  def result_map(res, fn):
      return map_result(fn, res)


  def result_and_then(res, fn):
      return bind_result(fn, res)
  """#
