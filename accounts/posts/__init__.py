"""From draft to published post: what a person may do, what is checked, and who sends."""
