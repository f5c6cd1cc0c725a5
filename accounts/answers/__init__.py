"""Answering: cases with their notes, acts as an account, and what was answered to whom before."""
