"""Text to WordPress's markup and back: nothing typed runs there, and a reader sees what was typed."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accounts.model.draft import Content
from accounts.model.ids import MediaId
from accounts.model.media import Media
from accounts.networks.wordpress_text import Picture, hashtags_of, slug_of, title_of, to_markup, to_text


def test_paragraphs_and_line_breaks_are_kept() -> None:
    assert to_markup("Eén\r\ntwee\n\n \n\ndrie\n") == (
        "<!-- wp:paragraph -->\n<p>Eén<br>twee</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n<p>drie</p>\n<!-- /wp:paragraph -->"
    )


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("zie https://a.nl/b?c=1&d=2.", 'zie <a href="https://a.nl/b?c=1&amp;d=2">https://a.nl/b?c=1&amp;d=2</a>.'),
        ("(https://a.nl/b_(c))", '(<a href="https://a.nl/b_(c)">https://a.nl/b_(c)</a>)'),
        ("https://a.nl/[b]", '<a href="https://a.nl/%5Bb%5D">https://a.nl/&#091;b&#093;</a>'),
        ("„https://a.nl/“", '„<a href="https://a.nl/">https://a.nl/</a>“'),
        ("http:// en https://", "http:// en https://"),
        ("https://[::1", "https://&#091;::1"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("<b>[gallery]</b> & meer", "&lt;b&gt;&#091;gallery&#093;&lt;/b&gt; &amp; meer"),
        ("<!-- wp:html -->", "&lt;!-- wp:html --&gt;"),
        ("'a' \"b\"", "'a' \"b\""),
    ],
)
def test_links_can_be_clicked_and_the_rest_is_only_text(typed: str, shown: str) -> None:
    assert f"<p>{shown}</p>" in to_markup(typed)


def test_a_picture_carries_its_alt_text_and_nothing_breaks_out_of_it() -> None:
    made = to_markup("", [Picture(7, 'https://a.nl/x".png?a=1&b', 'De "brug" <b> [x]')])
    assert made == (
        '<!-- wp:image {"id":7,"sizeSlug":"full","linkDestination":"none"} -->\n'
        '<figure class="wp-block-image size-full"><img src="https://a.nl/x&quot;.png?a=1&amp;b" '
        'alt="De &quot;brug&quot; &lt;b&gt; &#091;x&#093;" class="wp-image-7"/></figure>\n<!-- /wp:image -->'
    )


def test_no_text_is_no_markup() -> None:
    assert to_markup(" \n\n ") == ""


@given(st.text(alphabet=st.sampled_from("ab <>&\"'[]#\n/:.!-;hé€🎉"), max_size=80) | st.text(max_size=80))
def test_a_reader_sees_what_was_typed(text: str) -> None:
    made = to_markup(text)
    assert not re.search(r"[\[\]]", made)
    plain = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", "", text.replace("\r\n", "\n").replace("\r", "\n"))
    assert to_text(made).split() == plain.split()


@given(st.lists(st.lists(st.from_regex(r"[a-z<&\[#]{1,8}( [a-z>;\]]{1,8})*", fullmatch=True), min_size=1, max_size=3), max_size=4))
def test_paragraphs_come_back_as_they_went(paragraphs: list[list[str]]) -> None:
    text = "\n\n".join("\n".join(lines) for lines in paragraphs)
    assert to_text(to_markup(text)) == text


def test_markup_of_others_is_reduced_to_what_is_read() -> None:
    markup = "<h2>Kop</h2><script>x()</script><p>a  &amp;\n b<br/>c</p><ul><li>één</li><li>twee</li></ul><style>p{}</style>"
    assert to_text(markup) == "Kop\n\na & b\nc\n\néén\n\ntwee"


def picture(alt: str) -> Media:
    return Media(MediaId(1), "a", "a.png", "image/png", 1, 1, 1, alt=alt)


@pytest.mark.parametrize(
    ("content", "title"),
    [
        (Content(text="Eerste regel\nTweede"), "Eerste regel"),
        (Content(text="\n  Kort  en\tgoed "), "Kort en goed"),
        (Content(text="x", title="  Een  eigen titel "), "Een eigen titel"),
        (Content(media=(picture(""), picture("De markt"))), "De markt"),
        (Content(media=(picture(""),)), ""),
    ],
)
def test_there_is_a_title_where_there_are_words(content: Content, title: str) -> None:
    assert title_of(content) == title


def test_a_long_first_line_is_cut_at_a_word() -> None:
    title = title_of(Content(text="woord, " * 30))
    assert title == "woord, woord, woord, woord, woord, woord, woord, woord, woord…"
    assert len(title) <= 70
    assert len(title_of(Content(text="x" * 500))) <= 70


@given(st.text(max_size=200), st.from_regex(r"[0-9a-f]{12}", fullmatch=True))
def test_a_slug_is_one_that_wordpress_leaves_as_it_is(title: str, token: str) -> None:
    slug = slug_of(title, token)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug)
    assert slug.endswith(f"-{token}")
    assert len(slug) <= 61


def test_a_slug_reads_well() -> None:
    assert slug_of("Café ’t Hoekje: één jaar!", "0123456789ab") == "cafe-t-hoekje-een-jaar-0123456789ab"
    assert slug_of("日本", "0123456789ab") == "post-0123456789ab"


def test_hashtags_are_words_behind_their_sign_and_each_only_once() -> None:
    text = "#Brug #brug, #2026 a#b https://x.nl/#c &#39; (#Noord_Oost) #été"
    assert hashtags_of(text) == ["Brug", "Noord_Oost", "été"]
    assert len(hashtags_of(" ".join(f"#woord{number}" for number in range(40)))) == 20
