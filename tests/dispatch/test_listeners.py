"""Adding and removing listeners: in order, once each, and without looking at all the others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordspec.dispatch import Dispatcher
from cordspec.errors import UsageError
from tests.dispatch.work import instructions


def numbers() -> Dispatcher[str]:
    return Dispatcher("numbers", lambda key: (key, (int,)))


class Listener:
    """A listener that equals others of its number, as bound methods of one object do."""

    def __init__(self, number: int, heard: list[int]) -> None:
        self.number = number
        self.heard = heard

    def __call__(self, number: int) -> None:
        self.heard.append(self.number)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Listener) and self.number == other.number

    def __hash__(self) -> int:
        return self.number % 2


class Unhashable(Listener):
    __hash__ = None  # type: ignore[assignment]  # as with any class that defines __eq__ alone


@given(
    st.lists(st.tuples(st.sampled_from(["add", "remove", "dispatch"]), st.integers(0, 3)), max_size=40),
    st.sampled_from([Listener, Unhashable]),
)
def test_listeners_are_a_list(steps: list[tuple[str, int]], kind: type[Listener]) -> None:
    dispatcher, heard, expected = numbers(), list[int](), list[int]()
    for step, number in steps:
        listener = kind(number, heard)
        if step == "add":
            dispatcher.add_listener(listener, "a")
            expected.append(number)
        elif step == "remove" and number in expected:
            dispatcher.remove_listener(listener, "a")
            expected.remove(number)
        elif step == "remove":
            with pytest.raises(UsageError, match="is not registered for a"):
                dispatcher.remove_listener(listener, "a")
        else:
            heard.clear()
            dispatcher.dispatch("a", 0)
            assert heard == expected
        assert dispatcher.wants("a") == bool(expected)
        assert dispatcher.listened == (frozenset("a") if expected else frozenset())


def work(count: int, direction: int) -> int:
    dispatcher = numbers()
    listeners = [Listener(index, []).__call__ for index in range(count)]

    def add_and_remove() -> None:
        for listener in listeners:
            dispatcher.add_listener(listener, "a")
        for listener in listeners[::direction]:
            dispatcher.remove_listener(listener, "a")

    done = instructions(add_and_remove)
    assert not dispatcher.wants("a")
    return done


@pytest.mark.parametrize("direction", [1, -1])
def test_adding_and_removing_is_linear(direction: int) -> None:
    assert work(400, direction) < 2.2 * work(200, direction)


def test_closing_streams_is_linear() -> None:
    def cost(count: int) -> int:
        dispatcher = numbers()
        streams = [dispatcher.stream("a") for _ in range(count)]

        def close() -> None:
            for stream in streams:
                stream.close()

        return instructions(close)

    assert cost(400) < 2.2 * cost(200)


def test_a_dispatch_goes_on_over_the_listeners_it_began_with() -> None:
    dispatcher, heard = numbers(), list[str]()

    def last(number: int) -> None:
        heard.append("last")

    def first(number: int) -> None:
        heard.append("first")
        dispatcher.remove_listener(last, "a")
        dispatcher.add_listener(lambda number: heard.append("late"), "a")

    dispatcher.add_listener(first, "a")
    dispatcher.add_listener(last, "a")
    dispatcher.dispatch("a", 1)
    assert heard == ["first", "last"]
    dispatcher.remove_listener(first, "a")
    dispatcher.dispatch("a", 2)
    assert heard == ["first", "last", "late"]
