"""A contract for import-linter: the families inside one package do not know each other.

A network is `accounts/networks/NAME.py`, and what only that network needs stands beside it as `NAME_something.py` (or in a package
`NAME/`). All modules whose name begins with the same word are one family: they may import each other, and no other family.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from typing import cast

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output
from importlinter.domain.imports import Module


def family_of(module: str, package: str) -> str:
    """Return the first word of the module's own name inside `package`."""
    return module.removeprefix(package + ".").split(".")[0].lstrip("_").split("_")[0]


def families_in(graph: ImportGraph, package: str) -> dict[str, set[str]]:
    """Return the direct children of `package`, by family."""
    found: dict[str, set[str]] = {}
    for child in graph.find_children(package):
        found.setdefault(family_of(child, package), set()).add(child)
    return found


class FamiliesContract(Contract):
    """No module of one family imports a module of another, nor the package itself, which knows them all."""

    type_name = "families"

    package = fields.ModuleField()

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        """Return what crosses from one family to another."""
        package = cast(Module, self.package).name
        if package not in graph.modules:
            raise ValueError(f"there is no package {package} whose families could be checked")
        crossings = sorted(self._crossings(graph, package))
        return ContractCheck(kept=not crossings, metadata={"crossings": crossings})

    def _crossings(self, graph: ImportGraph, package: str) -> Iterator[tuple[str, str]]:
        families = families_in(graph, package)
        members = {name: {m for child in children for m in {child, *graph.find_descendants(child)}} for name, children in families.items()}
        for one, other in permutations(members, 2):
            for importer in members[one]:
                yield from ((importer, imported) for imported in graph.find_modules_directly_imported_by(importer) & members[other])
        for importer in {module for family in members.values() for module in family}:
            if package in graph.find_modules_directly_imported_by(importer):
                yield importer, package

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Name each import that should not be."""
        for importer, imported in check.metadata["crossings"]:
            output.print_error(f"{importer} imports {imported}, which is not of its family.")
