site-title = Новости
page-title = { $title } – { $site }
page-number = { $title }, страница { $number }
feed-title = { $title } – { $site }
all-news = Все новости
choose-language = Выберите язык
page-not-found = Не найдено
dateline = { $place }, { $date } ({ $source }) –
dateline-place = { $place }, { $date } –
dateline-source = { $date } ({ $source }) –
switcher-elsewhere = (вместо неё: { $title })
bulletins = { $count ->
    [one] { $count } сообщение
    [few] { $count } сообщения
    [many] { $count } сообщений
   *[other] { $count } сообщения
}
tags = Темы
countries = Страны
sections = Рубрики
date-and-time = { $date }, { $time }
search = Поиск
search-year = Год
count-of = { $name }: { bulletins }
number-range = { $from }–{ $to }
chart-name = С { $first } по { $last }
map-name = Карта
callout-note = Примечание
callout-tip = Совет
callout-important = Важно
callout-warning = Внимание
callout-caution = Осторожно
file-note = ({ $kind }, { $size })
file-size-kb = { $number } КБ
file-size-mb = { $number } МБ
file-size-gb = { $number } ГБ
archive = Архив
withdrawn = Публикация отозвана
