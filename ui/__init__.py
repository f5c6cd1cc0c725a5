"""Windows and what stands in them."""
