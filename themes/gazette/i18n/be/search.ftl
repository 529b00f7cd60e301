# The words of the search.

search = Пошук
search-bulletins = Пошук па бюлетэнях
search-words = Словы
search-help = Шукаюцца ўсе словы разам, у любой форме. Дакладную фразу вазьміце ў двукоссе.
search-year = Год
search-all = Усе
search-more = Паказаць яшчэ
search-found = { $count ->
    [0] Нічога не знойдзена. Паспрабуйце менш слоў або іншыя словы.
    [one] Знойдзены { $count } бюлетэнь
    [few] Знойдзены { $count } бюлетэні
    [many] Знойдзена { $count } бюлетэняў
   *[other] Знойдзена { $count } бюлетэня
}
search-found-least = { $count ->
    [one] Знойдзена не менш за { $count } бюлетэнь
    [few] Знойдзена не менш за { $count } бюлетэні
    [many] Знойдзена не менш за { $count } бюлетэняў
   *[other] Знойдзена не менш за { $count } бюлетэня
}
search-failed = Не ўдалося прачытаць паказальнік пошуку. Праверце, ці ўся папка скапіравана.
search-needs-script = Для пошуку патрэбны JavaScript, а тут ён выключаны. Усе бюлетэні даступныя праз паказальнікі:
