"""Series: what recurs. Cards of all series, one opened with its occurrences, subjects and files, and the sheet that makes or changes one.

    series = SeriesView(bridge)                     # stands in the place 'Planning', beside week, month and list
    notices = SeriesNotices(window, bridge, show)   # says it over the window when an occurrence lacks something and its time has come

Import from the modules: the calendars use `telling`, and the view uses parts of the calendars.
"""
