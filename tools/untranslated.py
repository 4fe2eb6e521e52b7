#!/usr/bin/env python3
"""Finds texts for the operator that nobody can translate: untranslated.py PATH... | --self-test.

A string literal with a word in it, handed to something that shows it (setText, addAction, label, button...) without tr() or
translate(). `// not text` on the line exempts it."""
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


CATCH = ['a->setText("Save now");', 'setWindowTitle(QStringLiteral("Trunkline has news"));', 'menu->addAction("Copy");', 'auto *x = label("Where calls go");',
         'new QLabel("Number", this);', 'menu->addAction(icon, "Paste it");', 'QPushButton ok("Run");', 'edit->setPlaceholderText(\n    u"Name of it");']
PASS = ['a->setText(tr("Save now"));', 'a->setText("+1 555");', 'a->setText("–");', 'a->setText(name);', 'setObjectName("Save now");', 'label(tr("Calls"), "calls-label");',
        'a->setText(QCoreApplication::translate("X", "Save now"));', 'addItem("https"); // not text', '// a->setText("Save now");', 'a->setText("%1");']


def self_test():
    wrong = [c for c in CATCH if not list(faults(c))] + [p for p in PASS if list(faults(p))]
    for code in wrong:
        print(f"self-test: wrong about: {code}")
    print(f"untranslated: self-test of {len(CATCH) + len(PASS)} forms, {len(wrong)} wrong")
    return 1 if wrong else 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    files = [f for p in map(pathlib.Path, sys.argv[1:]) for f in sorted(p.rglob("*")) if f.suffix in (".h", ".cpp")]
    found = [(f, *fault) for f in files for fault in faults(f.read_text(encoding="utf-8"))]
    for file, line, literal in found:
        print(f'{file}:{line}: "{literal}" cannot be translated: wrap it in tr(), or say // not text')
    print(f"untranslated: {len(files)} files, {len(found)} texts")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
