"""Two hundred feeds as they are found in the wild, good and broken, written by this file, each with what has to come out of it.

`write(folder)` writes them; `FEEDS` says what is expected. A feed tells of the council of a town that does not exist.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime
from html import escape
from pathlib import Path

HOME = "https://dagblad.example/"
NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
TITLES = ("Brug dicht", "Raad stemt & praat", "Fryslân: 'oan it wurk'", "Café € 3 – “duur”", "Ünïcødé ✓")
LATIN = ("Brug dicht", "Raad stemt & praat", "Fryslân helpt", "Café duur")


@dataclass(frozen=True)
class Wild:
    """One feed. `titles` newest first, None = this is no feed; `at` the moment of the newest; `links` and `texts` where they matter."""

    name: str
    body: bytes
    titles: tuple[str, ...] | None
    at: datetime | None = None
    links: tuple[str, ...] | None = None
    texts: tuple[str, ...] | None = None
    content_type: str = "application/xml"
    every: float = 0.0
    pictures: int | None = None
    author: str = ""
    ids: tuple[str, ...] = field(default=())


def moments(count: int) -> list[datetime]:
    """Return moments an hour apart, newest first."""
    return [NOON - timedelta(hours=number) for number in range(count)]


def rss(
    titles: tuple[str, ...], *, dates: list[str] | None = None, extra: str = "", head: str = "", version: str = "2.0", guid: str = ""
) -> str:
    """Return RSS; `guid` may hold {n}, `extra` too."""
    items = []
    for number, title in enumerate(titles):
        date = f"<pubDate>{dates[number]}</pubDate>" if dates else f"<pubDate>{format_datetime(moments(9)[number], usegmt=True)}</pubDate>"
        own = f"<guid isPermaLink='false'>{guid.format(n=number)}</guid>" if guid else ""
        items.append(
            f"<item><title>{escape(title, quote=False)}</title><link>{HOME}{number}</link>{date}{own}"
            f"<description>&lt;p&gt;Over {number}.&lt;/p&gt;</description>{extra.format(n=number)}</item>"
        )
    names = 'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"'
    names += ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"'
    return (
        f"<rss version='{version}' {names}><channel><title>Dagblad</title><link>{HOME}</link><description>Nieuws</description>"
        f"{head}{''.join(items)}</channel></rss>"
    )


def atom(titles: tuple[str, ...], *, kind: str = "", extra: str = "", head: str = "", updated_only: bool = False) -> str:
    """Return Atom."""
    entries = []
    for number, title in enumerate(titles):
        at = moments(9)[number].isoformat().replace("+00:00", "Z")
        published = "" if updated_only else f"<published>{at}</published>"
        shown = escape(escape(title, quote=False), quote=False) if kind == "html" else escape(title, quote=False)
        entries.append(
            f"<entry><id>tag:dagblad.example,2026:{number}</id><title{f' type={chr(34)}{kind}{chr(34)}' if kind else ''}>{shown}</title>"
            f"<link href='{HOME}{number}'/>{published}<updated>{at}</updated><summary>Over {number}.</summary>"
            f"{extra.format(n=number)}</entry>"
        )
    names = "xmlns='http://www.w3.org/2005/Atom'"
    return f"<feed {names}><title>Dagblad</title><id>{HOME}</id><link href='{HOME}'/>{head}{''.join(entries)}</feed>"


def rdf(titles: tuple[str, ...]) -> str:
    """Return RSS 1.0."""
    items = "".join(
        f"<item rdf:about='{HOME}{n}'><title>{escape(title, quote=False)}</title><link>{HOME}{n}</link>"
        f"<dc:date>{moments(9)[n].isoformat()}</dc:date><description>Over {n}.</description></item>"
        for n, title in enumerate(titles)
    )
    return (
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' "
        f"xmlns:dc='http://purl.org/dc/elements/1.1/'><channel rdf:about='{HOME}'><title>Dagblad</title><link>{HOME}</link>"
        f"<description>x</description></channel>{items}</rdf:RDF>"
    )


def json_feed(titles: tuple[str, ...], **more: object) -> str:
    """Return JSON Feed."""
    items = [
        {
            "id": f"{n}",
            "url": f"{HOME}{n}",
            "title": title,
            "content_html": f"<p>Over {n}.</p>",
            "date_published": moments(9)[n].isoformat(),
        }
        for n, title in enumerate(titles)
    ]
    head = {"version": "https://jsonfeed.org/version/1.1", "title": "Dagblad", "home_page_url": HOME, "items": items}
    return json.dumps(head | more, ensure_ascii=False)


def alert(count: int) -> str:
    """Return a Google Alert."""
    entries = "".join(
        f"<entry><id>tag:google.com,2013:googlealerts/feed:{n}</id><title type='html'>Brug &lt;b&gt;Enkhuizen&lt;/b&gt; {n}</title>"
        f"<link href='https://www.google.com/url?rct=j&amp;sa=t&amp;url=https://krant.example/{n}%3Fa%3D1&amp;ct=ga&amp;cd=x&amp;usg=y'/>"
        f"<published>{moments(9)[n].isoformat()}</published><updated>{moments(9)[n].isoformat()}</updated>"
        f"<content type='html'>De &lt;b&gt;brug&lt;/b&gt; is &amp;amp; blijft dicht&amp;nbsp;...</content>"
        f"<author><name></name></author></entry>"
        for n in range(count)
    )
    return (
        "<feed xmlns='http://www.w3.org/2005/Atom'><id>tag:google.com,2005:reader/user/1/state/com.google/alerts/2</id>"
        f"<title>Google Alert - Enkhuizen</title><updated>2026-11-20T12:00:00Z</updated>{entries}</feed>"
    )


def _feeds() -> Iterator[Wild]:
    declared = '<?xml version="1.0" encoding="{}"?>'
    links = tuple(f"{HOME}{n}" for n in range(5))
    makers = {"rss": rss, "rss091": lambda t: rss(t, version="0.91"), "rdf": rdf, "atom": atom, "json": json_feed}
    # 1. every make, by its number of entries, by encoding
    for name, make in makers.items():
        for count in (0, 1, 2, 3, 5):
            titles = TITLES[:count]
            yield Wild(f"{name}-{count}", make(titles).encode(), titles, NOON if count else None, links[:count])
        if name == "json":
            continue
        for encoding, titles in (
            ("utf-8", TITLES),
            ("iso-8859-1", LATIN),
            ("windows-1252", TITLES[:4]),
            ("utf-16", TITLES),
            ("ISO-8859-15", LATIN),
        ):
            body = (declared.format(encoding) + make(titles)).encode(encoding)
            yield Wild(f"{name}-{encoding}", body, titles, NOON, links[: len(titles)])
        yield Wild(f"{name}-bom", b"\xef\xbb\xbf" + (declared.format("utf-8") + make(TITLES)).encode(), TITLES, NOON)
        yield Wild(f"{name}-blank-lines", b"\n\n  " + make(TITLES).encode(), TITLES, NOON)
        styled = declared.format("utf-8") + "<?xml-stylesheet href='x.xsl'?>" + make(TITLES)
        yield Wild(f"{name}-stylesheet", styled.encode(), TITLES, NOON)
        yield Wild(f"{name}-as-html", make(TITLES).encode(), TITLES, NOON, content_type="text/html; charset=utf-8")
        yield Wild(f"{name}-as-plain", make(TITLES[:2]).encode(), TITLES[:2], NOON, content_type="text/plain")
        spaced = make(TITLES[:3]).replace("><", ">\r\n\t<")
        yield Wild(f"{name}-indented", spaced.encode(), TITLES[:3], NOON)
        yield Wild(f"{name}-comments", make(TITLES[:2]).replace("<title>", "<!-- x --><title>").encode(), TITLES[:2], NOON)
        yield Wild(f"{name}-no-type", make(TITLES[:2]).encode(), TITLES[:2], NOON, content_type="")
        bad = make(LATIN[:1]).encode().replace(b"Brug dicht", b"Brug & dicht \x0b&nbsp;\xe9\xe9n")
        yield Wild(f"{name}-ampersand", bad, ("?",))
        yield Wild(
            f"{name}-entities",
            ("<!DOCTYPE x [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;'>]>" + make(LATIN[:1]).replace("Brug dicht", "Brug &b;")).encode(),
            ("?",),
        )
        external = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + make(LATIN[:1]).replace("Brug dicht", "Brug &e;")
        yield Wild(f"{name}-external", external.encode(), ("?",))
    # 2. moments
    stamps = {
        "rfc822": "Fri, 20 Nov 2026 12:00:00 GMT",
        "zone": "Fri, 20 Nov 2026 13:00:00 +0100",
        "no-day": "20 Nov 2026 12:00:00 GMT",
        "cet": "Fri, 20 Nov 2026 07:00:00 EST",
        "no-zone": "Fri, 20 Nov 2026 12:00:00",
        "iso": "2026-11-20T12:00:00Z",
        "iso-zone": "2026-11-20T13:00:00+01:00",
        "iso-plain": "2026-11-20T12:00:00",
        "blanks": "  Fri, 20 Nov 2026 12:00:00 GMT \n",
        "two-digits": "Fri, 20 Nov 26 12:00:00 GMT",
        "one-digit": "Fri, 20 Nov 2026 12:00 GMT",
        "sql": "2026-11-20 12:00:00",
    }
    for name, stamp in stamps.items():
        yield Wild(f"moment-{name}", rss(TITLES[:1], dates=[stamp]).encode(), TITLES[:1], NOON)
    for name, stamp in {
        "nonsense": "gisteren",
        "empty": "",
        "zero": "0000-00-00 00:00:00",
        "long-ago": "Thu, 01 Jan 1970 00:00:00 GMT",
        "future": "Fri, 20 Nov 2099 12:00:00 GMT",
        "overflow": "Fri, 99 Nov 2026 12:00:00 GMT",
    }.items():
        yield Wild(f"moment-{name}", rss(TITLES[:2], dates=[stamp, stamp]).encode(), ("?", "?"))
    yield Wild(
        "moment-order",
        rss(LATIN[:3], dates=[format_datetime(NOON - timedelta(hours=h)) for h in (2, 0, 1)]).encode(),
        (LATIN[1], LATIN[2], LATIN[0]),
        NOON,
    )
    yield Wild("moment-updated-only", atom(TITLES[:2], updated_only=True).encode(), TITLES[:2], NOON)
    for hours in (-11, -5, 0, 2, 9):
        local = NOON.astimezone(timezone(timedelta(hours=hours)))
        yield Wild(f"moment-utc{hours:+}", rss(TITLES[:1], dates=[format_datetime(local)]).encode(), TITLES[:1], NOON)
    # 3. who an entry is
    yield Wild("id-guid", rss(LATIN[:2], guid="artikel-{n}").encode(), LATIN[:2], NOON, ids=("feed:", "feed:"))
    yield Wild("id-permalink", rss(LATIN[:2], guid=HOME + "p/{n}").encode(), LATIN[:2], NOON, ids=(HOME + "p/0", HOME + "p/1"))
    yield Wild("id-link", rss(LATIN[:2]).encode(), LATIN[:2], NOON, ids=links[:2])
    yield Wild("id-tag", atom(LATIN[:1]).encode(), LATIN[:1], NOON, ids=("tag:dagblad.example,2026:0",))
    yield Wild("id-same", rss(LATIN[:3], guid="zelfde").encode(), LATIN[:1], NOON)
    nothing = "<rss version='2.0'><channel><title>D</title>{}</channel></rss>"
    yield Wild(
        "id-none",
        nothing.format("<item><title>Een</title></item><item><title>Twee</title></item>").encode(),
        ("Een", "Twee"),
        ids=("feed:", "feed:"),
    )
    yield Wild("entry-empty", nothing.format("<item></item><item><title>Een</title></item>").encode(), ("Een",))
    yield Wild(
        "entry-no-title", nothing.format("<item><description>Alleen tekst</description></item>").encode(), ("",), texts=("Alleen tekst",)
    )
    yield Wild("entry-only-link", nothing.format(f"<item><link>{HOME}x</link></item>").encode(), ("",), links=(HOME + "x",))
    for count in (199, 200, 400):
        many = nothing.format("".join(f"<item><title>T{n}</title><guid>{n}</guid></item>" for n in range(count)))
        yield Wild(f"entry-{count}", many.encode(), tuple(f"T{n}" for n in range(min(count, 200))))
    # 4. titles and texts
    for name, title, shown in (
        ("markup", "&lt;b&gt;Brug&lt;/b&gt; dicht", "Brug dicht"),
        ("cdata", "<![CDATA[Brug <i>dicht</i>]]>", "Brug dicht"),
        ("double", "Raad &amp;amp; daad", "Raad & daad"),
        ("quote", "&amp;#8220;Ja&amp;#8221;", "“Ja”"),
        ("lines", "Brug\n   dicht", "Brug dicht"),
        ("script", "<![CDATA[<script>alert(1)</script>Brug]]>", "Brug"),
        ("override", "Brug \u202etxt", "Brug txt"),
        ("blank", "   ", ""),
        ("less", "<![CDATA[Winst < verlies]]>", "Winst < verlies"),
        ("long", "A" * 500, "A" * 299 + "…"),
        ("arabic", "مدينة", "\u2068مدينة\u2069"),
    ):
        yield Wild(f"title-{name}", nothing.format(f"<item><title>{title}</title><link>{HOME}1</link></item>").encode(), (shown,))
    for name, text, shown in (
        ("plain", "Gewoon", "Gewoon"),
        ("markup", "&lt;p&gt;Een&lt;/p&gt;&lt;p&gt;Twee&lt;/p&gt;", "Een\n\nTwee"),
        ("cdata", "<![CDATA[<p>Een &amp; twee</p>]]>", "Een & twee"),
        ("script", "<![CDATA[Een<script>x()</script>]]>", "Een"),
        ("frame", "<![CDATA[Een<iframe src='https://spy.example'></iframe>]]>", "Een"),
        ("link", f"<![CDATA[Zie <a href='{HOME}2'>hier</a>]]>", "Zie hier (dagblad.example)"),
        ("relative", "<![CDATA[Zie <a href='/2'>hier</a>]]>", "Zie hier (dagblad.example)"),
        ("javascript", "<![CDATA[Zie <a href='javascript:x'>hier</a>]]>", "Zie hier"),
        ("unclosed", "<![CDATA[<p>Een <b>twee]]>", "Een twee"),
        ("deep", "<![CDATA[" + "<div>" * 3000 + "diep]]>", "diep"),
    ):
        yield Wild(
            f"text-{name}",
            nothing.format(f"<item><title>T</title><link>{HOME}1</link><description>{text}</description></item>").encode(),
            ("T",),
            texts=(shown,),
        )
    whole = "<content:encoded><![CDATA[<p>Het hele stuk, veel langer dan het begin {n}.</p>]]></content:encoded>"
    yield Wild("text-whole", rss(LATIN[:1], extra=whole).encode(), LATIN[:1], NOON, texts=("Het hele stuk, veel langer dan het begin 0.",))
    for kind in ("", "text", "html"):
        yield Wild(f"atom-type-{kind or 'none'}", atom(TITLES[:2], kind=kind).encode(), TITLES[:2], NOON)
    xhtml = "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>Een <b>vet</b> woord dat langer is</p></div></content>"
    yield Wild("atom-xhtml", atom(LATIN[:1], extra=xhtml).encode(), LATIN[:1], NOON, texts=("Een vet woord dat langer is",))
    # 5. pictures, makers, pace
    for name, extra, count in (
        ("enclosure", f"<enclosure url='{HOME}a.jpg' type='image/jpeg' length='9'/>", 1),
        ("audio", f"<enclosure url='{HOME}a.mp3' type='audio/mpeg'/>", 1),
        ("media", f"<media:content url='{HOME}a.jpg' medium='image'/><media:thumbnail url='{HOME}b.jpg'/>", 2),
        ("bad", "<enclosure url='javascript:x' type='image/png'/>", 0),
        (
            "inline",
            f"<content:encoded><![CDATA[<img src='{HOME}c.png' alt='Een kat'><img src='{HOME}p.gif' width='1' height='1'>]]>"
            "</content:encoded>",
            1,
        ),
        ("document", f"<enclosure url='{HOME}a.pdf' type='application/pdf'/>", 0),
        ("many", "".join(f"<enclosure url='{HOME}{n}.jpg' type='image/jpeg'/>" for n in range(9)), 4),
    ):
        yield Wild(
            f"picture-{name}", rss(LATIN[:1], extra=extra.replace("{", "{{").replace("}", "}}")).encode(), LATIN[:1], NOON, pictures=count
        )
    yield Wild(
        "author-dc",
        rss(LATIN[:1], extra="<dc:creator>Anna de Boer</dc:creator>").encode(),
        LATIN[:1],
        NOON,
        author="Anna de Boer · Dagblad",
    )
    yield Wild("author-none", rss(LATIN[:1]).encode(), LATIN[:1], NOON, author="Dagblad")
    for name, head, every in (
        ("ttl", "<ttl>60</ttl>", 3600.0),
        ("ttl-bad", "<ttl>soms</ttl>", 0.0),
        ("ttl-huge", "<ttl>99999999</ttl>", 604800.0),
        ("daily", "<sy:updatePeriod>daily</sy:updatePeriod>", 86400.0),
        ("twice", "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>", 43200.0),
    ):
        yield Wild(f"pace-{name}", rss(LATIN[:1], head=head).encode(), LATIN[:1], NOON, every=every)
    # 6. alerts
    for count in (0, 1, 3):
        shown = tuple(f"Brug Enkhuizen {n}" for n in range(count))
        yield Wild(
            f"alert-{count}",
            alert(count).encode(),
            shown,
            NOON if count else None,
            tuple(f"https://krant.example/{n}?a=1" for n in range(count)),
            tuple("De brug is & blijft dicht ..." for _ in range(count)),
        )
    # 7. JSON of all kinds
    for name, more in {
        "no-title": {"title": None},
        "no-home": {"home_page_url": 3},
        "authors": {"authors": [{"name": "Anna"}]},
        "version-1": {"version": "https://jsonfeed.org/version/1"},
    }.items():
        yield Wild(f"json-{name}", json_feed(TITLES[:2], **more).encode(), TITLES[:2], NOON, content_type="application/feed+json")
    yield Wild("json-bom", b"\xef\xbb\xbf" + json_feed(TITLES[:2]).encode(), TITLES[:2], NOON)
    yield Wild(
        "json-odd-items",
        json_feed((), items=[None, 3, {}, {"id": 4, "title": "Vier"}, {"title": "<b>Plat</b>", "content_text": "a < b\nc"}]).encode(),
        ("Vier", "<b>Plat</b>"),
    )
    # 8. no feeds
    for name, body in {
        "nothing": b"",
        "blanks": b" \n\t ",
        "page": b"<!doctype html><title>Dagblad</title><p>Welkom",
        "portal": b"<html><body><form>wifi</form></body></html>",
        "text": b"Not Found",
        "json": b'{"error": "x"}',
        "json-list": b"[1, 2]",
        "json-cut": b'{"version": "https://jsonfeed.org/version/1", "ite',
        "json-deep": b'{"a":' * 3000,
        "zeros": b"\x00" * 1000,
        "noise": bytes(range(256)) * 20,
        "picture": b"\x89PNG\r\n\x1a\n" + bytes(200),
        "pdf": b"%PDF-1.7 x",
        "xml": b"<?xml version='1.0'?><sitemap><url/></sitemap>",
        "opml": b"<opml version='2.0'><body/></opml>",
        "gzip": b"\x1f\x8b\x08\x00" + bytes(60),
        "javascript": b"window.location='https://elders.example'",
        "api": b'{"version": "2", "items": []}',
    }.items():
        yield Wild(f"no-feed-{name}", body, None, content_type="text/html")
    # 9. cut off, at every tenth
    for make_name, make in (("rss", rss), ("atom", atom)):
        raw = make(TITLES).encode()
        for tenth in range(5, 10):
            yield Wild(f"{make_name}-cut-{tenth}", raw[: len(raw) * tenth // 10], ("?",))


FEEDS = tuple(_feeds())


def _packed(size: int) -> str:
    return "x" * size


HUGE: dict[str, Callable[[], bytes]] = {
    "one-title": lambda: rss((_packed(9_000_000),)).encode(),
    "one-text": lambda: rss(LATIN[:1], extra=f"<content:encoded><![CDATA[{'<p>woord ' * 900_000}]]></content:encoded>").encode(),
    "many-entries": lambda: rss(()).replace("</channel>", "<item><title>T</title></item>" * 300_000 + "</channel>").encode(),
    "many-authors": lambda: rss(LATIN[:1], extra="<dc:creator>Anna</dc:creator>" * 250_000).encode(),
    "deep": lambda: (rss(LATIN[:1])[:-20] + "<a>" * 2_000_000).encode(),
    "deep-closed": lambda: rss(LATIN[:1], extra="<b>" * 100_000 + "</b>" * 100_000).encode(),
    "deep-within-bounds": lambda: rss(LATIN[:1], extra="<b>" * 49_000 + "</b>" * 49_000).encode(),
    "authors-within-bounds": lambda: rss(LATIN[:1], extra="<dc:creator>Anna</dc:creator>" * 49_000).encode(),
    "marks-within-bounds": lambda: b"<rss>" + b"<" * 99_000,
    "ampersands-within-bounds": lambda: rss(LATIN[:1]).encode().replace(b"Brug dicht", b"&" * 19_000),
    "attributes-within-bounds": lambda: ("<rss " + " ".join(f"a{n}='1'" for n in range(5_000)) + "/>").encode(),
    "loose-within-bounds": lambda: rss(LATIN[:1]).encode().replace(b"Brug dicht", b"<p>&<a href=x>" * 19_000 + b"\x0b"),
    "loose-long-within-bounds": lambda: rss(LATIN[:1]).encode().replace(b"Brug dicht", b"x & " * 19_000 + b"y" * 8_000_000 + b"\x0b"),
    "cdata": lambda: rss(LATIN[:1], extra="<description>" + "<![CDATA[" * 1_000_000).encode(),
    "ends": lambda: b"<rss>" + b"</item" * 1_500_000,
    "blanks-in-ends": lambda: b"<rss>" + (b"</item" + b" " * 90_000) * 100,
    "attributes": lambda: ("<rss " + " ".join(f"a{n}='1'" for n in range(400_000)) + "/>").encode(),
    "one-attribute": lambda: rss(LATIN[:1], extra=f"<enclosure url='{HOME}{_packed(9_000_000)}' type='image/png'/>").encode(),
    "comment": lambda: rss(LATIN[:1]).replace("<channel>", f"<channel><!--{_packed(9_000_000)}-->").encode(),
    "entities-square": lambda: (
        f"<!DOCTYPE x [<!ENTITY a '{_packed(50_000)}'>]>" + rss(("&a;" * 50_000,)).replace("&amp;a;", "&a;")
    ).encode(),
    "signs": lambda: rss(("&#x202e;" * 300_000 + "a" + "\u0301" * 300_000,)).encode(),
    "json-deep": lambda: b'{"version": "https://jsonfeed.org/version/1", "items": ' + b"[" * 4_000_000,
    "json-number": lambda: b'{"version": "https://jsonfeed.org/version/1", "items": [{"id": ' + b"9" * 4_000_000 + b"}]}",
    "json-many": lambda: ('{"version": "https://jsonfeed.org/version/1", "items": [' + '{"id": 1},' * 700_000 + '{"id": 2}]}').encode(),
    "links": lambda: rss(
        LATIN[:1], extra="<content:encoded><![CDATA[" + "<a href='https://x.example/a'>x</a>" * 250_000 + "]]></content:encoded>"
    ).encode(),
    "markup": lambda: rss(LATIN[:1], extra="<content:encoded><![CDATA[" + "<div><p><b>" * 800_000 + "]]></content:encoded>").encode(),
    "spaces": lambda: b" " * 9_900_000,
    "less-than": lambda: b"<" * 9_900_000,
    "ampersands": lambda: rss(LATIN[:1]).encode().replace(b"Brug dicht", b"&" * 9_000_000),
    "page": lambda: b"<!doctype html><html><body>" + b"<div class='a'>" * 600_000,
}
"""Nearly ten megabytes each, the most that is fetched."""


def write(folder: Path) -> list[Path]:
    """Write every feed into a file of its own."""
    paths = []
    for one in FEEDS:
        path = folder / f"{one.name}.feed"
        path.write_bytes(one.body)
        paths.append(path)
    return paths
