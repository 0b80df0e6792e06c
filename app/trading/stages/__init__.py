"""Stages (阶段拨付) of what a call commissioned: gates that parts of the price wait for."""
