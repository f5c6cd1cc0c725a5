"""The words of a rights card: the grounds on which a picture may be shown, how people agreed, and the whole card in a few lines."""

from __future__ import annotations

from accounts.model.media import NO_RIGHTS, Consent, Licence, Rights
from resources.catalogue import tr, tr_mark, tr_marked

_LICENCES = {
    Licence.NONE: tr_mark("Rights", "not chosen"),
    Licence.OWN: tr_mark("Rights", "made by myself"),
    Licence.EMPLOYER: tr_mark("Rights", "it belongs to my organisation"),
    Licence.PERMISSION: tr_mark("Rights", "the maker gave permission"),
    Licence.BOUGHT: tr_mark("Rights", "it was bought"),
    Licence.CC0: tr_mark("Rights", "free of rights (CC0)"),
    Licence.CC_BY: tr_mark("Rights", "Creative Commons, name the maker (CC BY)"),
    Licence.CC_BY_SA: tr_mark("Rights", "Creative Commons, name the maker, share alike (CC BY-SA)"),
    Licence.OTHER: tr_mark("Rights", "otherwise; it stands with the source"),
}

_CONSENTS = {
    Consent.NONE: tr_mark("Rights", "not yet"),
    Consent.WRITTEN: tr_mark("Rights", "in writing"),
    Consent.MAIL: tr_mark("Rights", "by e-mail or message"),
    Consent.SPOKEN: tr_mark("Rights", "by word of mouth"),
}


def licence(one: Licence) -> str:
    """Return on what ground a picture may be shown."""
    return tr_marked("Rights", _LICENCES[one])


def consent(one: Consent) -> str:
    """Return how people agreed."""
    return tr_marked("Rights", _CONSENTS[one])


def card(rights: Rights) -> tuple[str, ...]:
    """Return a card in lines, nothing for an empty one."""
    if rights == NO_RIGHTS:
        return ()
    lines = []
    if rights.maker:
        lines.append(tr("Rights", "Made by {name}", name=rights.maker))
    if rights.licence is not Licence.NONE:
        lines.append(tr("Rights", "May be shown: {ground}", ground=licence(rights.licence)))
    if rights.source:
        lines.append(tr("Rights", "Source: {source}", source=rights.source))
    lines.append(_people(rights))
    if rights.people:
        day = f"{rights.consent_on:%d-%m-%Y}" if rights.consent_on is not None else ""
        agreed = " ".join(part for part in (consent(rights.consent), day) if part)
        lines.append(tr("Rights", "They agreed: {how}", how=agreed))
    if rights.people and rights.children:
        lines.append(tr("Rights", "A parent agreed for the children") if rights.parents else tr("Rights", "No parent agreed yet"))
    return tuple(lines)


def short(rights: Rights) -> str:
    """Return how a card stands, in a word or two, for a button."""
    if rights.people is None:
        return tr("Rights", "not answered yet")
    if not rights.people:
        return tr("Rights", "nobody to be recognised")
    return tr("Rights", "children to be recognised") if rights.children else tr("Rights", "people to be recognised")


def _people(rights: Rights) -> str:
    if rights.people is None:
        return tr("Rights", "Whether people can be recognised was not answered")
    if not rights.people:
        return tr("Rights", "Nobody can be recognised")
    return tr("Rights", "Children can be recognised") if rights.children else tr("Rights", "People can be recognised")
