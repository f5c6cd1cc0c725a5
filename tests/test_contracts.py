"""The contract between families: what belongs to one network may help it, and nobody else."""

from __future__ import annotations

import pytest
from grimp import ImportGraph

from tests.contracts import FamiliesContract

MODULES = ("bluesky", "bluesky_text", "bluesky.parts", "mastodon", "mastodon_text", "wordpress")


def crossings(*imports: tuple[str, str]) -> list[tuple[str, str]]:
    graph = ImportGraph()
    for name in ("net", *(f"net.{one}" for one in MODULES), "text"):
        graph.add_module(name)
    for importer, imported in imports:
        graph.add_import(importer=importer, imported=imported)
    contract = FamiliesContract(name="", session_options={}, contract_options={"package": "net"})
    check = contract.check(graph, verbose=False)
    found: list[tuple[str, str]] = check.metadata["crossings"]
    assert check.kept == (not found)
    return found


def test_a_family_may_help_itself() -> None:
    assert crossings(("net.bluesky", "net.bluesky_text"), ("net.bluesky_text", "net.bluesky.parts"), ("net.mastodon", "text")) == []


def test_the_package_may_know_all() -> None:
    assert crossings(("net", "net.bluesky"), ("net", "net.mastodon")) == []


@pytest.mark.parametrize(
    "crossing",
    [
        ("net.mastodon", "net.bluesky"),
        ("net.mastodon", "net.bluesky_text"),
        ("net.mastodon_text", "net.wordpress"),
        ("net.wordpress", "net.bluesky.parts"),
        ("net.bluesky.parts", "net.mastodon_text"),
        ("net.mastodon", "net"),
    ],
)
def test_a_crossing_is_named(crossing: tuple[str, str]) -> None:
    assert crossings(("net", "net.mastodon"), crossing) == [crossing]


def test_a_package_that_is_not_there_is_no_success() -> None:
    contract = FamiliesContract(name="", session_options={}, contract_options={"package": "elsewhere"})
    with pytest.raises(ValueError, match="elsewhere"):
        contract.check(ImportGraph(), verbose=False)
