"""What the documents point at exists, and the licence is the whole licence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.perfect import listed, shortcomings

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/inside.md")


def anchors(text: str) -> set[str]:
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in re.findall(r"^#+ (.+)$", text, re.MULTILINE)}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_lead_somewhere(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    targets = re.findall(r"\]\(([^)\s]+)\)", text)
    here = [one for one in targets if not one.startswith("https://")]
    lost = [one for one in here if (one[1:] not in anchors(text) if one.startswith("#") else not ((ROOT / name).parent / one).exists())]
    assert lost == []


def test_the_licence_is_whole() -> None:
    text = (ROOT / "LICENSE").read_text("utf-8")
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2\n")
    assert [int(number) for number in re.findall(r"^(\d+)\.\s?[A-Z]", text, re.MULTILINE)] == list(range(1, 16))
    assert "Québec Free and Open-Source Licence" in text
    assert text.rstrip().endswith("production of a new EUPL version.")


def test_perfect_list_finds_what_is_missing() -> None:
    report = {
        "files": {"a.py": {"missing_lines": [3], "missing_branches": [[5, 7]]}, "b.py": {"missing_lines": [], "missing_branches": []}}
    }
    names = listed("# a comment\na.py\nb.py\n\ngone.py\n")
    assert names == ["a.py", "b.py", "gone.py"]
    assert shortcomings(names, report) == ["a.py is not covered at 3, 5->7", "gone.py is listed but was not measured; was it renamed?"]
