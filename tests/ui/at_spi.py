# SPDX-License-Identifier: Apache-2.0
"""tests/ui/at_spi.py YIBIZHANG    the part of at_spi.sh that asks and presses."""

import pathlib
import subprocess
import sys
import time

import pyatspi

NOTICE = pathlib.Path(__file__).parent.parent / "notice" / "notices" / "01-plain-list.txt"
LONGEST = 60  # Seconds until something that does not come is missing; nothing here is a speed.


class Missing(Exception):
    pass


def until(what, ask):
    """The first answer that is one, or Missing."""
    ends = time.monotonic() + LONGEST
    while time.monotonic() < ends:
        try:
            answer = ask()
        # A control may go while it is asked.
        except Exception as gone:  # pylint: disable=broad-except
            answer = None
            last = gone
        if answer:
            return answer
        time.sleep(0.1)
    raise Missing(f"{what} ({locals().get('last')})")


def expect(holds, what):
    if not holds:
        raise Missing(what)


def has(control, state):
    return control.getState().contains(state)


def all_below(root):
    """What is in sight, in the order in which a screen reader walks through it."""
    for child in root:
        if child is None:
            continue
        # What a menu holds is there before it is opened.
        if has(child, pyatspi.STATE_SHOWING) or child.getRole() == pyatspi.ROLE_MENU_ITEM:
            yield child
            yield from all_below(child)


def called(control):
    """What is read out of a control: its label, or its name."""
    for relation in control.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            label = relation.getTarget(0).name
            if label:
                return label
    return control.name


def find(root, role, name):
    """The one control with that role and name."""

    def ask():
        for control in all_below(root):
            if control.getRoleName() == role and called(control).startswith(name):
                return control
        return None

    return until(f"no {role} is called {name!r}", ask)


def window(name):
    def ask():
        for application in pyatspi.Registry.getDesktop(0):
            if application is None or application.name != "yibizhang":
                continue
            for frame in application:
                if frame is not None and name in frame.name:
                    return frame
        return None

    return until(f"no window is called {name!r}", ask)


def press(control):
    control.queryAction().doAction(0)


def text_of(control):
    return control.queryText().getText(0, -1)


def type_into(root, name, text):
    """As who writes by hand into the field where the keyboard is."""
    field = find(root, "text", name)
    field.queryComponent().grabFocus()
    until(f"{name!r} does not take the keyboard", lambda: has(field, pyatspi.STATE_FOCUSED))
    field.queryEditableText().setTextContents(text)
    until(f"{name!r} does not take {text!r}", lambda: text_of(field) == text)


def cells(table):
    """Rows of texts."""
    asked = table.queryTable()
    return [
        [asked.getAccessibleAt(row, column).name for column in range(asked.nColumns)]
        for row in range(asked.nRows)
    ]


def row_of(table, words):
    """The number of the first row that has these words, and its texts."""

    def ask():
        for number, row in enumerate(cells(table)):
            if any(words in cell for cell in row):
                return number, row
        return None

    return until(f"no row has {words!r}", ask)


def choose_row(table, words):
    # By the row: GTK takes no cell of a table for a child that can be selected.
    number, _ = row_of(table, words)
    table.queryTable().addRowSelection(number)


def labels(root):
    return [each.name for each in all_below(root) if each.getRole() == pyatspi.ROLE_LABEL]


def has_words(root, words):
    until(f"nothing says {words!r}", lambda: any(words in label for label in labels(root)))


def ask_a_question(main):
    type_into(main, "Place", "420100")
    type_into(main, "Born", "1980-03")
    sex = find(main, "combo box", "Sex")
    until("the place is not taken", lambda: text_of(find(main, "text", "Place")) == "Wuhan 420100")
    sex.querySelection().selectChild(1)
    until("the sex is not read", lambda: "woman" in find(main, "combo box", "Sex").name)
    type_into(main, "Paid so far", "2022-2024:400")
    type_into(main, "Plan 1: yuan a year", "400")
    find(main, "text", "Plan 1: years").queryComponent().grabFocus()
    has_words(main, "Wuhan, a woman born in 1980-03; paid so far: 400 yuan a year from 2022 to 2024")


def read_the_answers(main):
    how = find(main, "push button", "How was this reckoned?")
    until("a card is not read at its button", lambda: "yuan a month" in how.description)
    chart = find(main, "chart", "")
    until("the chart says nothing", lambda: "age" in chart.description)
    choose_row(find(main, "table", "Answers"), "Side by side")
    figures = find(main, "table", "Figures of each plan")
    _, row = row_of(figures, "Pension a month")
    expect(all(cell.replace(",", "").replace(".", "").isdigit() for cell in row[1:]), f"{row}")


def read_figures_of_a_place(main):
    for item in find(main, "menu", "Policy"):
        if item is not None and item.name.startswith("Figures of all places"):
            press(item)
    figures = window("Figures of all places")
    # The tiers that hold since 2022 begin with 400 yuan (data/policy/420100).
    _, row = row_of(find(figures, "table", "Figures of the place"), "Contribution tiers")
    expect(any("400" in cell for cell in row), f"no least tier in {row}")
    return figures


def enter_a_notice(figures):
    press(find(figures, "push button", "A new notice has come out"))
    notice = window("A new notice")
    type_into(notice, "Text", NOTICE.read_text(encoding="utf-8"))
    press(find(notice, "push button", "Read it"))
    found = find(notice, "table", "Figures")
    row_of(found, "Contribution tiers")
    tick = found.queryTable().getAccessibleAt(0, 0)
    expect(has(tick, pyatspi.STATE_CHECKED), "a figure that was read is not ticked")
    # It is taken away by the keyboard: a press from outside does not reach a box of GTK's list.
    choose_row(found, "Contribution subsid")
    details = find(notice, "text", "Where the marked figure stands")
    # The third paragraph of the notice.
    until("the place in the notice is not read", lambda: "每人每年补贴41元" in text_of(details))


def run(program):
    with subprocess.Popen([program]) as started:
        try:
            main = window("Yibizhang")
            ask_a_question(main)
            read_the_answers(main)
            enter_a_notice(read_figures_of_a_place(main))
        finally:
            ended = started.poll()
            started.terminate()
        expect(ended is None, f"the program ended: {ended}")


if __name__ == "__main__":
    try:
        run(sys.argv[1])
    except Missing as missing:
        sys.exit(f"FAILED: {missing}")
