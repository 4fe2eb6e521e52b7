#!/usr/bin/env python3
"""Refuses what GCC 12 miscompiles around co_await, and a Scope that is not the last member. Usage: guard.py PATH...

GCC 12 destroys some temporaries of a statement with co_await twice, on either side of it. So this is a list
of what is allowed, nothing cleverer: the statement is `[x =] co_await name;`, `co_return co_await name;`
or `if ([!|x =] co_await name)`; all else gets a name on the line before. `// guard:allow` exempts a line,
on the first line the file.
"""
import pathlib
import re
import sys

TARGET = r"(?:[\w:<>,&*\s.]|->)+?[-+|&]?="          # a declaration or an assignment: no brace, parenthesis or bracket
BEFORE = re.compile(rf"(?P<head>if\s*\(\s*!?\s*)?(?:co_return|{TARGET})?\s*")
AFTER = re.compile(r"\s*([A-Za-z_]\w*)\s*(?P<end>[;)])")
CLASS = re.compile(r"\b(?:class|struct)\b(?!\s*\w*\s*[.>,=])")  # not a template's parameter
LEAD = re.compile(r"\s*(?:else\b|do\b|case\b[^:?]*:(?!:)|default\s*:|(?P<control>(?:if|for|while|switch)\s*(?:constexpr\s*)?)\()")


def blank(source):
    """Comments, literals and conditions of the preprocessor become spaces; positions stay."""
    token = re.compile(r'^[ \t]*#[ \t]*(?:if|el|endif|include|pragma)[^\n]*|//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<!\w)\'(?:\\.|[^\'\\\n])+\'', re.S | re.M)
    return token.sub(lambda m: re.sub(r"[^\n]", " ", m.group()), source)


def statement_start(text, at):
    depth = 0
    while at > 0:
        c = text[at - 1]
        depth += (c == ")") - (c == "(")
        if c in ";{}" and depth <= 0:
            break
        at -= 1
    return at


def closing(text, at):
    """The position after the parenthesis that opens at `at`, or -1."""
    depth = 0
    for i in range(at, len(text)):
        depth += (text[i] == "(") - (text[i] == ")")
        if depth == 0:
            return i + 1
    return -1


def without_lead(before):
    """Drops `else`, `for (...)` and the like from the front of a statement."""
    while m := LEAD.match(before):
        end = closing(before, m.end() - 1) if m["control"] else m.end()
        if end < 0:
            break
        before = before[end:]
    return before.strip()


def await_faults(text):
    for m in re.finditer(r"\bco_await\b", text):
        before = BEFORE.fullmatch(without_lead(text[statement_start(text, m.start()):m.start()]))
        after = AFTER.match(text, m.end())
        if not before or not after or (after["end"] == ")" and not before["head"]):
            yield m.start(), "only `x = co_await name;`, `co_return co_await name;` or `if (co_await name)`: GCC 12 miscompiles others"


def scope_faults(text):
    for m in re.finditer(r"\bScope\s+\w+\s*;", text):
        depth, at = 0, m.start()
        while at > 0 and depth <= 0:
            at -= 1
            depth += (text[at] == "{") - (text[at] == "}")
        head = text[statement_start(text, at):at]
        if depth > 0 and CLASS.search(head) and not re.match(r"\s*\}", text[m.end():]):
            yield m.start(), "a Scope is the last member: it must go before what its frames refer to"


def faults(source):
    text, lines = blank(source), source.split("\n")
    if "guard:allow" in lines[0]:
        return
    for at, why in sorted([*await_faults(text), *scope_faults(text)]):
        line = text.count("\n", 0, at)
        if "guard:allow" not in lines[line]:
            yield line + 1, why, lines[line].strip()


CATCH = """
co_await f();
co_await f({o, 1});
int v = co_await f(Agg{o, 1});
co_return co_await f(Agg{o, 1});
v = co_await f([o] { return 1; });
v = co_await f(std::function<int()>([o] { return 1; }));
v = co_await f(c ? Obj(1) : Obj(2));
v = co_await std::move(t);
v = co_await a.t;
v = co_await *t;
v = co_await (t);
v = co_await t.x();
v = co_await tasks[0];
v = co_await t + 1;
v = c ? co_await t : 0;
v = use(Agg{o, 1}, co_await t);
use(Agg{o, 1}, co_await t);
use(co_await t);
Agg w = Agg{Obj(co_await t), 1};
Agg w{co_await t};
auto w = Agg{co_await t, 1};
while ((co_await t).x) {}
if ((co_await t).x) {}
if (use(Agg{o, 1}) && co_await t) {}
auto [a, b] = co_await t;
at(Agg{o, 1}) = co_await t;
for (int i = 0; i < 3; ++i) v = co_await f({o, i});
int v = co_await
    f({o, 1});
#define GET(x) v = co_await f(x)
struct S { Scope scope; Http http; };
class S { struct Inner { int a; }; void f() { g(); } Scope scope; int b = 0; };
"""
PASS = """
co_await t;
auto r = co_await t;
Result<std::vector<int>> r = co_await t;
const QList<QString> &r = co_await t;
r = co_await t;
sum += co_await t;
this->value = co_await t;
page.rows = co_await t;
co_return co_await t;
if (co_await t) {}
if (!co_await t) {}
if (auto r = co_await t; r) {}
if (const auto r = co_await t) {}
if (x(1, Agg{2})) co_await t;
for (int i = 0; i < 3; ++i) v += co_await t;
else co_await t;
case Kind::A: v = co_await t;
auto x = f({o, 1}); v = co_await x;
v = co_await t; // co_await f({o, 1})
log("co_await f({o, 1})");
struct S { Http http; Scope scope; };
void f() { Scope scope; int a = 0; }
template <class T, class... Rest> T f() { Scope scope; int a = 0; }
struct S { Scope *scope; Scope &other; Http http; };
"""


def self_test():
    """The number of forms, and those it judges wrongly."""
    cases = [(c, True) for c in re.split(r"\n(?! )", CATCH.strip())] + [(p, False) for p in PASS.strip().split("\n")]
    wrong = [code for code, bad in cases if bool(list(faults("{ " + code + " }"))) != bad]
    return len(cases), wrong


def sources(paths):
    for path in map(pathlib.Path, paths):
        yield from (sorted(path.rglob("*")) if path.is_dir() else [path])


def main():
    forms, wrong = self_test()
    for code in wrong:
        print(f"FAIL!  : self-test: wrong about: {code}")
    files, faulty = 0, 0
    for file in (f for f in sources(sys.argv[1:]) if f.suffix in {".h", ".cpp"}):
        found = list(faults(file.read_text(encoding="utf-8")))
        files, faulty = files + 1, faulty + bool(found)
        for line, why, code in found:
            print(f"FAIL!  : {file}:{line}: {why}: {code}")
    print(f"guard: {forms} forms of its own, {files} files")
    failed = len(wrong) + faulty
    print(f"Totals: {forms + files - failed} passed, {failed} failed, 0 skipped")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
