"""Pictures as plain values and back: what belongs to the file (its row), and what a content says about it (alt text, crop, card)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from accounts.model.ids import MediaId
from accounts.model.media import NO_RIGHTS, Captions, Consent, Crop, Facts, Focus, Licence, Media, Rights


def rights_to_plain(rights: Rights) -> dict[str, Any]:
    """Return a card as plain values, {} for an empty one."""
    if rights == NO_RIGHTS:
        return {}
    day = rights.consent_on.isoformat() if rights.consent_on is not None else None
    return asdict(rights) | {"licence": rights.licence.value, "consent": rights.consent.value, "consent_on": day}


def rights_from_plain(plain: Mapping[str, Any] | None) -> Rights:
    """Return the card; what a newer version wrote and this one does not know is passed over."""
    if not plain:
        return NO_RIGHTS
    licence, consent, day = plain.get("licence", ""), plain.get("consent", ""), plain.get("consent_on")
    return Rights(
        maker=plain.get("maker", ""),
        licence=Licence(licence) if licence in set(Licence) else Licence.OTHER,
        source=plain.get("source", ""),
        people=plain.get("people"),
        children=plain.get("children"),
        consent=Consent(consent) if consent in set(Consent) else Consent.NONE,
        consent_on=date.fromisoformat(day) if day else None,
        parents=bool(plain.get("parents", False)),
    )


def facts_to_plain(facts: Facts) -> dict[str, Any]:
    """Return what the original says as plain values."""
    return asdict(facts) | {"titles": list(facts.titles)} if facts != Facts() else {}


def _facts(plain: Mapping[str, Any] | None) -> Facts:
    if not plain:
        return Facts()
    known = {"place": bool(plain.get("place")), "camera": str(plain.get("camera", "")), "moving": bool(plain.get("moving"))}
    known["stays"] = bool(plain.get("stays"))
    return Facts(titles=tuple(plain.get("titles", ())), **known)  # type: ignore[arg-type]


def media_to_plain(one: Media) -> dict[str, Any]:
    """Return what a content says about a picture. What is not said is left out, as versions before it was known did."""
    made: dict[str, Any] = {"id": one.id, "alt": one.alt, "decorative": one.decorative}
    if one.crop is not None:
        made["crop"] = [one.crop.left, one.crop.top, one.crop.width, one.crop.height]
    if one.focus is not None:
        made["focus"] = [one.focus.x, one.focus.y]
    if one.has_text:
        made["has_text"] = True
    if one.rights != NO_RIGHTS:
        made["rights"] = rights_to_plain(one.rights)
    if one.captions is not None:
        made["captions"] = {"file": one.captions.file, "name": one.captions.name}
    if one.captioned:
        made["captioned"] = True
    return made


def media_from_plain(plain: Mapping[str, Any], file: Media) -> Media:
    """Return a picture as a content has it; `file` is its row. The card is the content's own: it does not change with the file's."""
    captions = plain.get("captions")
    return replace(
        file,
        alt=plain.get("alt", ""),
        decorative=bool(plain.get("decorative")),
        crop=Crop(*plain["crop"]) if plain.get("crop") else None,
        focus=Focus(*plain["focus"]) if plain.get("focus") else None,
        has_text=bool(plain.get("has_text")),
        rights=rights_from_plain(plain.get("rights")),
        captions=Captions(captions["file"], captions["name"]) if captions else None,
        captioned=bool(plain.get("captioned")),
    )


def media_of_row(row: Mapping[str, Any]) -> Media:
    """Return the picture in a row, with the card that lies with the file."""
    return Media(
        MediaId(row["id"]),
        row["file"],
        row["name"],
        row["mime"],
        row["size"],
        row["width"],
        row["height"],
        rights=rights_from_plain(row["rights"]),
        facts=_facts(row["facts"]),
        milliseconds=row["milliseconds"],
    )
