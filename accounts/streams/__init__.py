"""From a network to a column: who is asked what and when, what comes in once, and where somebody was reading."""
