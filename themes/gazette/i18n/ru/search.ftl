# The words of the search.

search = Поиск
search-bulletins = Поиск по бюллетеням
search-words = Слова
search-help = Ищутся все слова сразу, в любой форме. Точную фразу возьмите в кавычки.
search-year = Год
search-all = Все
search-more = Показать ещё
search-found = { $count ->
    [0] Ничего не найдено. Попробуйте меньше слов или другие слова.
    [one] Найден { $count } бюллетень
    [few] Найдено { $count } бюллетеня
    [many] Найдено { $count } бюллетеней
   *[other] Найдено { $count } бюллетеня
}
search-found-least = { $count ->
    [one] Найдено не менее { $count } бюллетеня
    [few] Найдено не менее { $count } бюллетеней
    [many] Найдено не менее { $count } бюллетеней
   *[other] Найдено не менее { $count } бюллетеней
}
search-failed = Не удалось прочитать указатель поиска. Проверьте, вся ли папка скопирована.
search-needs-script = Для поиска нужен JavaScript, а здесь он выключен. Все бюллетени доступны через указатели:
