# Словы тэмы афармлення «gazette».
# { $count } – колькасць бюлетэняў, { $title } – загаловак старонкі, { $site } – назва сайта.

site-title = Бюлетэнь

## Назвы старонак
page-title = { $title } – { $site }
page-number = { $title }, старонка { $number }
all-news = Усе навіны
choose-language = Выберыце мову
page-not-found = Старонка не знойдзена
page-not-found-text = Па гэтым адрасе нічога няма. Каб працягнуць, выберыце моўную версію.
moved = Адрас змяніўся: { $title }
feed-title = { $title } – { $site }

## Паказальнікі
sections = Рубрыкі
tags = Тэмы
countries = Краіны
projects = Праекты
bodies = Органы і арганізацыі
authors = Аўтары
series = Цыклы матэрыялаў

## Выхадныя даныя бюлетэня: месца вялікімі літарамі, дзень і месяц, агенцтва
dateline = { $place }, { $date } ({ $source }) –
dateline-place = { $place }, { $date } –
dateline-source = { $date } ({ $source }) –
date-and-time = { $date }, { $time }

## На кожнай старонцы
skip-to-content = Перайсці да зместу
languages = Мовы
# Побач з мовай, на якой гэтай старонкі няма: замест яе спасылка вядзе на { $title }.
switcher-elsewhere = (гэтай старонкі няма; адкрыецца «{ $title }»)
main-navigation = Асноўная навігацыя
breadcrumbs = Вы тут
follow-us = Мы ў сацсетках
about-the-site = Пра сайт
feed = Стужка

## Спісы
latest-news = Апошнія навіны
recent-news = Свежыя навіны
archive = Архіў
bulletins-heading = Бюлетэні
bulletins = { $count ->
    [one] { $count } бюлетэнь
    [few] { $count } бюлетэні
    [many] { $count } бюлетэняў
   *[other] { $count } бюлетэня
}
nothing-here = Тут пакуль нічога няма.
nothing-left = Тут больш няма публікацый.
# Бюлетэнь, які стаіць вышэй за навейшыя.
pinned = Замацавана
# Побач з загалоўкам: бюлетэнь ёсць толькі на мове { $language } (назва мовы ў назоўным склоне).
only-in = ({ $language })
paging = Старонкі
page-link = Старонка { $number }
newer = Навейшыя
older = Ранейшыя
groups = Групы
members = Склад групы
neighbours = Суседнія старонкі

## Бюлетэнь
updated = Абноўлена
withdrawn = Публікацыя адклікана
translated-from = Мова арыгінала:
translator = Пераклад:
corrections = { $count ->
    [one] Папраўка
    [few] Папраўкі
    [many] Папраўкі
   *[other] Папраўкі
}
in-other-languages = На іншых мовах
previous = Папярэдні
next = Наступны
related = Па тэме
gallery = Галерэя
# Назва выявы без тэксту: спасылка вядзе на выяву цалкам.
picture-number = Выява { $number }
attachments = Файлы для спампоўвання
# Побач з назвай цыкла: бюлетэнь – яго частка з гэтым нумарам.
series-part = Частка { $number }
series-previous = Папярэдняя частка
series-next = Наступная частка
# Відэа, гук або дакумент у тэксце: { $kind } — яго від, напрыклад MP4.
file-note = ({ $kind }, { $size })
file-size-kb = { $number } КБ
file-size-mb = { $number } МБ
file-size-gb = { $number } ГБ

## Вынаскі ў тэксце
callout-note = Заўвага
callout-tip = Парада
callout-important = Важна
callout-warning = Увага
callout-caution = Асцярожна
