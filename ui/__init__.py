"""Windows and what stands in them. How to build a view:

1. Ask `Look.current()` (`ui.look`) for every colour, size, font and icon; write none down. Measures are at 100 % and scale with
   `look.px(12)`, `look.space("m")`. Colours of labels, buttons and grounds come from properties that the style sheet knows:
   `label(text, "note", tone="muted")`, `button(text, "primary")`, `Surface("card")`. A widget that paints itself asks the look in
   `paintEvent`; a size it caches it renews in `changeEvent` on `FontChange`.
2. Take the pieces of `ui.widgets`: Page (title, actions, scrolling body), Card, Field, CheckBox, RadioButton, Choice, Chips, FlowLayout,
   Notice, EmptyState, Sheet, CountdownRing, ElidedLabel, IconButton. Whoever speaks is shown by `ui.badge`: RoleBadge in a view,
   BadgeChoice to tick, `paint_badge` in a painted row.
3. Every sentence goes through `tr("MyView", "Source in English, {name} filled in", name=...)` from `ui.language`; with a number,
   `tr("MyView", "%n posts", count)`. Moments, spans, sizes and numbers: `when`, `ago`, `span`, `size`, `number`. Codes of errors are
   made sentences by `ui.words`, not here. Labels show plain text, never markup.
4. Ask the engine through the bridge. What may take more than a few milliseconds goes through
   `work.run(self, job, done, failed)`: `job` runs elsewhere and touches no widget; `done` and `failed` (a KnownError) come back on
   the main thread, and not at all when the view is gone. Change the picture on the bridge's signals, not on the answer of a job:
   another window, the publisher or the command line may have done it.
5. Register the view in the window: `window.add_place(Place("outbox", "send", tr("Window", "Sent"), OutboxView))`; the factory
   is called with the Bridge when somebody first goes there. `arrived()` on the view is called at every visit. A question that must
   be answered first is a `Sheet(window, title)`; a passing word is `window.toast(...)`; what holds is `window.banners.show_banner(...)`.
6. Give every control an accessible name (`label` and `button` do; `Field` names its control) and let Tab stop at all of them; the
   focus ring follows by itself. Set the property 'round' on pills. In a test: `unnamed(view) == []`, `cut_off(view) == []` at 200 %.
7. Import nothing heavy: no requests, sqlalchemy, keyring, PIL here, not even indirectly at import time.

Floors: window, crash -> rail, statusline -> composer, pause, outbox, setup -> widgets -> badge, places -> bridge, work, words ->
language, moments, look. Strings that the command line says too come from `resources.catalogue`, which knows no Qt.
"""
