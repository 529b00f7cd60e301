# Слова темы оформления «gazette».
# { $count } – число бюллетеней, { $title } – заголовок страницы, { $site } – название сайта.

site-title = Бюллетень

## Названия страниц
page-title = { $title } – { $site }
page-number = { $title }, страница { $number }
all-news = Все новости
choose-language = Выберите язык
page-not-found = Страница не найдена
page-not-found-text = По этому адресу ничего нет. Чтобы продолжить, выберите языковую версию.
moved = Адрес изменился: { $title }
feed-title = { $title } – { $site }

## Указатели
sections = Рубрики
tags = Темы
countries = Страны
projects = Проекты
bodies = Органы и организации
authors = Авторы
series = Циклы материалов

## Выходные данные бюллетеня: место прописными буквами, день и месяц, агентство
dateline = { $place }, { $date } ({ $source }) –
dateline-place = { $place }, { $date } –
dateline-source = { $date } ({ $source }) –
date-and-time = { $date }, { $time }

## На каждой странице
skip-to-content = Перейти к содержанию
languages = Языки
# Рядом с языком, на котором этой страницы нет: вместо нее ссылка ведет на { $title }.
switcher-elsewhere = (этой страницы нет; откроется «{ $title }»)
main-navigation = Основная навигация
breadcrumbs = Вы здесь
follow-us = Мы в соцсетях
about-the-site = О сайте
feed = Лента

## Списки
latest-news = Последние новости
recent-news = Свежие новости
archive = Архив
bulletins-heading = Бюллетени
bulletins = { $count ->
    [one] { $count } бюллетень
    [few] { $count } бюллетеня
    [many] { $count } бюллетеней
   *[other] { $count } бюллетеня
}
nothing-here = Здесь пока ничего нет.
nothing-left = Здесь больше нет публикаций.
# Бюллетень, который стоит выше более новых.
pinned = Закреплено
# Рядом с заголовком: бюллетень есть только на языке { $language } (название языка в именительном падеже).
only-in = ({ $language })
paging = Страницы
page-link = Страница { $number }
newer = Более новые
older = Более ранние
groups = Группы
members = Состав группы
neighbours = Соседние страницы

## Бюллетень
updated = Обновлено
withdrawn = Публикация отозвана
translated-from = Язык оригинала:
translator = Перевод:
corrections = { $count ->
    [one] Исправление
    [few] Исправления
    [many] Исправления
   *[other] Исправления
}
in-other-languages = На других языках
previous = Предыдущий
next = Следующий
related = По теме
gallery = Галерея
# Название изображения без текста: ссылка ведет на изображение целиком.
picture-number = Изображение { $number }
attachments = Файлы для скачивания
# Рядом с названием цикла: бюллетень – его часть с этим номером.
series-part = Часть { $number }
series-previous = Предыдущая часть
series-next = Следующая часть
# Видео, звук или документ в тексте: { $kind } — его вид, например MP4.
file-note = ({ $kind }, { $size })
file-size-kb = { $number } КБ
file-size-mb = { $number } МБ
file-size-gb = { $number } ГБ

## Выноски в тексте
callout-note = Примечание
callout-tip = Совет
callout-important = Важно
callout-warning = Внимание
callout-caution = Осторожно
