def clean(s):
    """Without addresses."""
    while ' at 0x' in s:
        i = s.index(' at 0x')
        j = i + 6
        while j < len(s) and s[j] in '0123456789abcdef':
            j += 1
        s = s[:i] + s[j:]
    return s


def show(f):
    try:
        print(clean(repr(f())))
    except BaseException as e:
        print(type(e).__name__, '|', e)


show(lambda: ValueError(x=1))
show(lambda: ImportError(x=1))
show(lambda: ImportError('m',name='a',path='b').path)
show(lambda: NameError('a',name='b').name)
show(lambda: NameError('a',x=1))
show(lambda: AttributeError('a',name='b',obj=3).obj)
show(lambda:AttributeError('a',q=1))
show(lambda: OSError(2,'x'))
show(lambda: str(OSError(2,'x')))
show(lambda: str(OSError(2,'x','f')))
show(lambda: str(OSError(2,'x','f',None,'g')))
show(lambda: OSError(2,'x','f').args)
show(lambda: OSError(1))
show(lambda: OSError(1).errno)
show(lambda: OSError(13,'x').errno)
show(lambda: OSError(999,'x').filename)
show(lambda: OSError(2,'x','f'))
show(lambda: FileNotFoundError(13,'x'))
show(lambda: str(OSError('a','b','c','d','e','f','g')))
show(lambda: OSError(x=1))
show(lambda: IOError)
show(lambda:str(OSError('a','b')))
show(lambda: StopIteration(3).value)
show(lambda: StopIteration().value)
show(lambda: SystemExit().code)
show(lambda: SystemExit(1,2).code)
show(lambda: str(KeyError('a')))
show(lambda: str(KeyError('a','b')))
show(lambda: str(KeyError()))
show(lambda: SyntaxError('m',('f',1,2,'t')))
show(lambda: str(SyntaxError('m',('/a/f',1,2,'t'))))
show(lambda: SyntaxError('m',('f',1,2,'t')).end_lineno)
show(lambda: SyntaxError('m',(1,)))
show(lambda: str(SyntaxError('m')))
show(lambda:str(SyntaxError()))
show(lambda:str(SyntaxError('m',(None,3,4,None))))
show(lambda: SyntaxError('m',('f',1,2,'t',3)))
show(lambda: SyntaxError('m',('f',1,2,'t',3,4)).end_offset)
show(lambda:SyntaxError('a').print_file_and_line)
show(lambda: UnicodeDecodeError('utf-8',b'\xff',0,1,'bad'))
show(lambda: str(UnicodeDecodeError('utf-8',b'\xff',0,1,'bad')))
show(lambda: str(UnicodeDecodeError('utf-8',b'\xffaa',0,3,'bad')))
show(lambda: str(UnicodeEncodeError('a','\xe9',0,1,'bad')))
show(lambda: str(UnicodeEncodeError('a','\u20ac\U0001f600',0,1,'bad')))
show(lambda: str(UnicodeEncodeError('a','\u20ac\U0001f600',1,2,'bad')))
show(lambda: str(UnicodeEncodeError('a','abc',0,3,'bad')))
show(lambda: UnicodeDecodeError())
show(lambda: UnicodeDecodeError(1,2,3,4,5))
show(lambda: UnicodeDecodeError('a','b',3,4,5))
show(lambda: str(UnicodeTranslateError('abc',0,1,'bad')))
show(lambda: UnicodeEncodeError('a',b'x',0,1,'q'))
e=ValueError('a',1)
show(lambda: e)
show(lambda: str(e))
show(lambda: ValueError())
show(lambda: str(ValueError()))
show(lambda: ValueError('a'))
show(lambda: e.with_traceback(1))
show(lambda: e.with_traceback(None))
show(lambda: e.add_note(1))
show(lambda: e.add_note('x'))
show(lambda: e.__notes__)
show(lambda: e.__dict__)
def s(n,v):
    def g():
        setattr(e,n,v); return getattr(e,n)
    show(g)
s('args',3); s('args',[1]); s('__cause__',3); s('__cause__',None); s('__context__',3); s('__context__',None); s('__traceback__',3); s('__suppress_context__',3); s('__suppress_context__',True); s('__suppress_context__',1)
def d(n):
    def g(): delattr(e,n)
    show(g)
d('args'); d('__cause__'); d('__traceback__'); d('__context__'); d('__suppress_context__')
class X(Exception):
    def __init__(self,a,b): self.a=a
show(lambda: X(1,2).args)
show(lambda: X(1,2))
show(lambda: X(1))
class Y(OSError):
    def __init__(self,a): super().__init__(2,a)
show(lambda: Y('q'))
show(lambda: str(Y('q')))
show(lambda: Y('q').errno)
