"""Checks values against the AT Protocol's own descriptions (lexicons), so that a stand-in neither takes nor gives what no server would.

Knows what the lexicons used here use: objects, arrays, references, unions, parameters; formats of at-uri, did, handle, language, datetime
and uri; lengths in bytes and graphemes.
"""

from __future__ import annotations

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any

import regex

FOLDER = Path(__file__).parent.parent / "data" / "bluesky" / "lexicons"
FORMATS = {
    "at-uri": re.compile(r"at://[a-zA-Z0-9._:%-]+(/[a-zA-Z0-9.-]+(/[a-zA-Z0-9._:~-]+)?)?"),
    "did": re.compile(r"did:[a-z]+:[a-zA-Z0-9._:%-]+"),
    "uri": re.compile(r"[a-z][a-z.-]*:\S+"),
    "cid": re.compile(r"[a-zA-Z0-9]{40,}"),
    "at-identifier": re.compile(
        r"did:[a-z]+:[a-zA-Z0-9._:%-]+|([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
    ),
    "language": re.compile(r"[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*"),
}
TYPES: dict[str, type] = {"string": str, "integer": int, "boolean": bool, "object": dict, "array": list}


def load(name: str) -> dict[str, Any]:
    """Return the definitions of a lexicon."""
    found: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))["defs"]
    return found


def known(name: str) -> bool:
    """Return whether this lexicon is here."""
    return (FOLDER / f"{name}.json").exists()


def problems(name: str, part: str, value: Any) -> list[str]:
    """Return what is wrong with a value: `part` is 'parameters', 'input', 'output' or 'record' of the main definition."""
    main = load(name)["main"]
    schema = main.get(part, {"type": "params", "properties": {}})
    if part in {"input", "output"}:
        if part not in main:
            return [] if value in (None, b"", {}) else [f"{name}: no {part} wanted"]
        schema = schema.get("schema", {"type": "unknown"})
    return list(_check(value, schema, name, f"{name} {part}"))


def _check(value: Any, schema: dict[str, Any], home: str, where: str) -> list[str]:
    kind = schema["type"]
    if kind == "ref":
        return _referred(value, schema["ref"], home, where)
    if kind == "union":
        name = value.get("$type") if isinstance(value, dict) else None
        if not isinstance(name, str):
            return [f"{where}: a union without $type"]
        wanted = {_whole(ref, home) for ref in schema["refs"]}
        if name not in wanted:
            return [] if not schema.get("closed") else [f"{where}: {name} is not of the union"]
        return _referred({key: one for key, one in value.items() if key != "$type"}, name, home, where)
    if kind in {"unknown", "blob", "bytes", "token", "cid-link"}:
        return []
    if kind == "params":
        return _fields(value, schema, home, where, strict=True)
    if kind == "record":
        return _fields(value, schema["record"], home, where, strict=False)
    if not isinstance(value, TYPES[kind]) or (kind == "integer" and isinstance(value, bool)):
        return [f"{where}: {value!r:.60} is no {kind}"]
    if kind == "object":
        return _fields(value, schema, home, where, strict=False)
    if kind == "array":
        found = [f"{where}: {len(value)} entries"] if len(value) > schema.get("maxLength", 10**6) else []
        return found + [one for number, item in enumerate(value) for one in _check(item, schema["items"], home, f"{where}[{number}]")]
    return _scalar(value, schema, where)


def _scalar(value: Any, schema: dict[str, Any], where: str) -> list[str]:
    if isinstance(value, int):
        low, high = schema.get("minimum", value), schema.get("maximum", value)
        return [] if low <= value <= high else [f"{where}: {value} is out of range"]
    form = schema.get("format")
    if form == "datetime":
        try:
            return [] if datetime.fromisoformat(value).tzinfo else [f"{where}: no zone in {value!r}"]
        except ValueError:
            return [f"{where}: no moment: {value!r}"]
    if form in FORMATS and not FORMATS[form].fullmatch(value):
        return [f"{where}: no {form}: {value!r:.80}"]
    if len(value.encode()) > schema.get("maxLength", 10**9) or len(regex.findall(r"\X", value)) > schema.get("maxGraphemes", 10**9):
        return [f"{where}: too long"]
    return [] if value in schema.get("enum", [value]) else [f"{where}: {value!r:.60} is not allowed"]


def _fields(value: Any, schema: dict[str, Any], home: str, where: str, *, strict: bool) -> list[str]:
    if not isinstance(value, dict):
        return [f"{where}: {value!r:.60} is no object"]
    wanted = schema.get("properties", {})
    found = [f"{where}: {name} is missing" for name in schema.get("required", []) if name not in value]
    if strict:
        found += [f"{where}: {name} is not known" for name in value if name not in wanted]
    nullable = set(schema.get("nullable", []))
    for name, one in value.items():
        if name in wanted and not (one is None and name in nullable):
            found += _check(one, wanted[name], home, f"{where}.{name}")
    return found


def _whole(ref: str, home: str) -> str:
    return f"{home}{ref}" if ref.startswith("#") else ref


def _referred(value: Any, ref: str, home: str, where: str) -> list[str]:
    name, _, part = _whole(ref, home).partition("#")
    if not known(name):
        return []
    return _check(value, load(name)[part or "main"], name, where)
