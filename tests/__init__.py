"""The proof: what each floor promises, tested where the house says (see CONTRIBUTING.md)."""
