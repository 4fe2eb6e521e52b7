#!/usr/bin/env python3
"""Finds texts for the operator that nobody can translate: untranslated.py PATH... | --self-test.

A string literal with a word in it, handed to something that shows it (setText, addAction, label, button...) without tr() or
translate(), `// not text` on the line exempts it; and classes whose tr() is that of their base, so that lupdate and the program
mean different contexts."""
import pathlib
import re
import sys

SHOWS = (r"(?:set(?:Text|ToolTip|WindowTitle|PlaceholderText|Title|StatusTip|WhatsThis|AccessibleName|AccessibleDescription|LabelText|InformativeText)"
         r"|addAction|addMenu|addTab|addItem|insertTab|addRow|label|button|title|section|heading|banner|QLabel|QPushButton|QAction|QCheckBox|QRadioButton|QGroupBox|QMenu)")
LITERAL = r'(?:QStringLiteral\s*\(\s*|QLatin1String\s*\(\s*|QString\s*\(\s*|QString::fromUtf8\s*\(\s*|tr8\s*\(\s*)?u?8?"((?:\\.|[^"\\])*)"'
CALL = re.compile(rf"\b{SHOWS}\s*(?:\w+\s*)?\(\s*(?:[\w.\->:]+(?:\(\))?\s*,\s*)?{LITERAL}")
WORD = re.compile(r"[^\W\d_]{2,}.*[ .…?:]|\b[A-Z][^\W\d_]{2,}")  # a capitalised word or a phrase; not an id like "ok-button"
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.S)


def faults(source):
    lines = source.split("\n")
    text = COMMENT.sub(lambda m: re.sub(r"[^\n]", " ", m.group()), source) if '"http' not in source else source
    for m in CALL.finditer(text):
        number = text.count("\n", 0, m.start())
        literal = m[1]
        if WORD.search(literal) and "// not text" not in lines[number]:
            yield number + 1, literal


DERIVED = re.compile(r"^(?:class|struct) (\w+)[^;{]*: public [^{;]*\{(.*?)^\};", re.S | re.M)


def strangers(source):
    """a class with tr() of its own needs Q_OBJECT or Q_DECLARE_TR_FUNCTIONS"""
    for m in DERIVED.finditer(source):
        if not re.search(r"Q_OBJECT|Q_GADGET|Q_DECLARE_TR_FUNCTIONS", m[2]) and re.search(r'(?<![\w:])tr\("', m[2]):
            yield source.count("\n", 0, m.start()) + 1, "class %s: what tr() says in it" % m[1]


def all_faults(source):
    yield from faults(source)
    yield from strangers(source)


CATCH = ['a->setText("Save now");', 'setWindowTitle(QStringLiteral("Trunkline has news"));', 'menu->addAction("Copy");', 'auto *x = label("Where calls go");',
         'class X : public TaskPage {\n  X() : TaskPage(tr("Edit")) {}\n};\n',
         'new QLabel("Number", this);', 'menu->addAction(icon, "Paste it");', 'QPushButton ok("Run");', 'edit->setPlaceholderText(\n    u"Name of it");']
PASS = ['a->setText(tr("Save now"));', 'a->setText("+1 555");', 'a->setText("–");', 'a->setText(name);', 'setObjectName("Save now");', 'label(tr("Calls"), "calls-label");',
        'a->setText(QCoreApplication::translate("X", "Save now"));', 'addItem("https"); // not text', '// a->setText("Save now");', 'a->setText("%1");']


def self_test():
    wrong = [c for c in CATCH if not list(all_faults(c))] + [p for p in PASS if list(all_faults(p))]
    for code in wrong:
        print(f"self-test: wrong about: {code}")
    print(f"untranslated: self-test of {len(CATCH) + len(PASS)} forms, {len(wrong)} wrong")
    return 1 if wrong else 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    files = [f for p in map(pathlib.Path, sys.argv[1:]) for f in sorted(p.rglob("*")) if f.suffix in (".h", ".cpp")]
    found = [(f, *fault) for f in files for fault in all_faults(f.read_text(encoding="utf-8"))]
    for file, line, literal in found:
        print(f'{file}:{line}: "{literal}" cannot be translated: wrap it in tr(), or say // not text; a class says Q_DECLARE_TR_FUNCTIONS')
    print(f"untranslated: {len(files)} files, {len(found)} texts")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
