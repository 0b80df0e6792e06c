"""Demands (问题库): what companies look for."""
