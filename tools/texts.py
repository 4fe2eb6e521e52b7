#!/usr/bin/env python3
"""The program's texts: texts.py update | check | pseudo OUT.ts.

update   extracts them into translations/trunkline_en.ts and fills in English plurals: "%n number(s)" is "1 number", "2 numbers".
         The forms say %Ln: every count has the separators of the operator's locale ("10,000 numbers")
check    fails when that file lacks a text of the sources, or a plural (others are kept as someone wrote them)
pseudo   writes a language whose texts are 35 % longer and marked at both ends, to see what is cut off or not translatable"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parent.parent
ENGLISH = ROOT / "translations" / "trunkline_en.ts"
HOLE = re.compile(r"(%L?\d+|%L?n|<[^>]*>|&\w+;|&|\n)")  # what a text may not lose: places, tags, access keys


def lupdate(into):
    """Runs lupdate over everything that can hold a text, headers too: labels of fields stand in QT_TRANSLATE_NOOP."""
    tool = shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/lib/qt6/libexec") or shutil.which("lupdate")
    if not tool:
        sys.exit("lupdate is not installed (Debian: qt6-l10n-tools)")
    found = subprocess.run([tool, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", "en",
                            "-extensions", "cpp,h,ui", str(ROOT / "src"), str(ROOT / "ui"), "-ts", str(into)], capture_output=True, text=True, check=False)
    if found.returncode:
        sys.exit(found.stdout + found.stderr)


def english(source):
    """The two English forms of a text with %n, or None when only a person knows them."""
    return (source.replace("(s)", ""), source.replace("(s)", "s")) if "(s)" in source else None


def messages(tree):
    return tree.getroot().iter("message")


def fill(tree):
    for message in messages(tree):
        forms = message.findall("translation/numerusform")
        made = english(message.findtext("source") or "")
        if forms and made and not all(form.text for form in forms):
            translation = message.find("translation")
            translation.attrib.pop("type", None)
            for form, text in zip(forms, made):
                form.text = text
        for form in forms:
            form.text = (form.text or "").replace("%n", "%Ln") or None


def write(tree, path):
    body = xml.tostring(tree.getroot(), encoding="unicode")
    path.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + body + "\n", encoding="utf-8")


def extracted():
    """The texts of the sources, with what is already translated to English."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "trunkline_en.ts"
        if ENGLISH.exists():
            shutil.copy(ENGLISH, fresh)
        lupdate(fresh)
        tree = xml.parse(fresh)
    fill(tree)
    return tree


def keys(tree):
    return {(context.findtext("name"), m.findtext("source"), m.findtext("comment")) for context in tree.getroot().iter("context") for m in context.iter("message")}


def check():
    fresh = extracted()
    have = keys(xml.parse(ENGLISH)) if ENGLISH.exists() else set()
    missing = sorted(str(key[1]) for key in keys(fresh) - have)
    plurals = [m.findtext("source") for m in messages(fresh) if m.get("numerus") == "yes" and not all(f.text for f in m.findall("translation/numerusform"))]
    for text in missing:
        print(f"not extracted: {text!r} (run tools/texts.py update)")
    bare = [m.findtext("source") for m in messages(xml.parse(ENGLISH)) if any("%n" in (f.text or "") for f in m.findall("translation/numerusform"))]
    for text in bare:
        print(f"a form of {text!r} says %n, not %Ln (run tools/texts.py update)")
    for text in plurals:
        print(f"no English plural for {text!r}: write it into {ENGLISH.relative_to(ROOT)}")
    print(f"texts: {len(keys(fresh))} in the sources, {len(missing)} not extracted, {len(plurals)} without plurals")
    return 1 if missing or bare or plurals else 0


def longer(text):
    """35 % longer, marked at both ends, every place kept where it was."""
    letters = sum(len(part) for part in HOLE.split(text)[::2])
    return "[" + text + "~" * max(1, round(letters * 0.35) - 2) + "]"


def pseudo(out):
    tree = extracted()
    tree.getroot().set("language", "en")
    for message in messages(tree):
        translation, source = message.find("translation"), message.findtext("source") or ""
        translation.attrib.pop("type", None)
        forms = translation.findall("numerusform")
        for form in forms:
            form.text = longer(form.text or source)
        if not forms:
            translation.text = longer(source)
    write(tree, out)
    return 0


def self_test():
    assert english("%n number(s)") == ("%n number", "%n numbers") and english("%n SIP addresses") is None
    for text in ("Save", "Where do your calls go?", "%1 of %2", "Two\nlines"):
        made = longer(text)
        assert made.startswith("[" + text) and HOLE.findall(made) == HOLE.findall(text)
    assert len(longer("x" * 100)) == 135
    print("texts: self-test passed")
    return 0


def main():
    match sys.argv[1:]:
        case ["update"]:
            write(extracted(), ENGLISH)
            return check()
        case ["check"]:
            return check()
        case ["pseudo", out]:
            return pseudo(pathlib.Path(out))
        case ["--self-test"]:
            return self_test()
    sys.exit(__doc__)


if __name__ == "__main__":
    sys.exit(main())
