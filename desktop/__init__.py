"""Puts it together: start, clock, single instance, command line, stop. The only floor that may import everything."""
