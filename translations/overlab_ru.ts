<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>%1 can not be read: %2.</source>
        <translation>Не удаётся прочитать %1: %2.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>The file %1 can not be read: %2.</source>
        <translation>Файл %1 не удаётся прочитать: %2.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB; that is no design.</source>
        <translation>Файл больше %1 МиБ: это не проект.</translation>
    </message>
    <message>
        <source>The file is empty. A design begins with &quot;overlab: 1&quot; and a &quot;name&quot;.</source>
        <translation>Файл пуст. Проект начинается с «overlab: 1» и ключа «name».</translation>
    </message>
    <message>
        <source>This is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>Это не текст в UTF-8. Сохраните файл в кодировке UTF-8.</translation>
    </message>
    <message>
        <source>The control character %1 can not stand in a design. Remove it.</source>
        <translation>Управляющему символу %1 не место в проекте. Удалите его.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>Это неправильный YAML: %1.</translation>
    </message>
    <message>
        <source>YAML does not allow tabs as indentation. Use spaces.</source>
        <translation>YAML не допускает отступов табуляцией. Используйте пробелы.</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <translation>Кавычка, открытая здесь, нигде не закрыта.</translation>
    </message>
    <message>
        <source>No anchor &quot;&amp;%1&quot; stands before this alias.</source>
        <translation>Перед этой ссылкой нет якоря «&amp;%1».</translation>
    </message>
    <message>
        <source>This alias contains itself. Write the value out instead.</source>
        <translation>Эта ссылка содержит сама себя. Запишите значение целиком.</translation>
    </message>
    <message>
        <source>The aliases of this file stand for more than %1 values. Write fewer of them.</source>
        <translation>Ссылки этого файла раскрываются более чем в %1 значений. Сократите их число.</translation>
    </message>
    <message>
        <source>Values are nested more than %1 deep; no design needs that.</source>
        <translation>Вложенность значений больше %1; проекту столько не нужно.</translation>
    </message>
    <message>
        <source>A file holds one design. Move this second document (after &quot;---&quot;) to its own file.</source>
        <translation>В файле один проект. Перенесите второй документ (после «---») в отдельный файл.</translation>
    </message>
    <message>
        <source>The YAML tag &quot;%1&quot; has no meaning in a design. Remove it.</source>
        <translation>Тег YAML «%1» в проекте ничего не значит. Удалите его.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is given twice; the first is in line %2. Remove one of them.</source>
        <translation>Ключ «%1» указан дважды; впервые — в строке %2. Удалите один из них.</translation>
    </message>
    <message>
        <source>A key must be a word, not a list, a map or nothing.</source>
        <translation>Ключ должен быть словом, а не списком, набором ключей или пустотой.</translation>
    </message>
    <message>
        <source>The format version is missing. Begin the file with &quot;overlab: 1&quot;.</source>
        <translation>Не указана версия формата. Начните файл с «overlab: 1».</translation>
    </message>
    <message>
        <source>&quot;overlab&quot; must be the first key of the file.</source>
        <translation>«overlab» должен быть первым ключом файла.</translation>
    </message>
    <message>
        <source>This program reads format version 1 (&quot;overlab: 1&quot;), not &quot;%1&quot;.</source>
        <translation>Эта программа читает формат версии 1 («overlab: 1»), а не «%1».</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here; did you mean &quot;%2&quot;?</source>
        <translation>Здесь нет ключа «%1»; возможно, имелся в виду «%2»?</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here.</source>
        <translation>Здесь нет ключа «%1».</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing here.</source>
        <translation>Здесь не хватает ключа «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2, not %3.</source>
        <translation>«%1»: ожидается %2, а здесь %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can not be &quot;%2&quot;; it is one of: %3.</source>
        <translation>«%1» не может быть «%2»; допустимо: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, but must be between %3 and %4.</source>
        <translation>«%1» равно %2, а должно быть от %3 до %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name. A name has 1 to 63 letters, digits, dots, hyphens and underscores, and begins with a letter or digit.</source>
        <translation>«%1» — не имя. Имя состоит из 1–63 латинских букв, цифр, точек, дефисов и подчёркиваний и начинается с буквы или цифры.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refers to nothing. Write NAME, or TENANT/NAME for another tenant&apos;s.</source>
        <translation>«%1» ни на что не указывает. Пишите ИМЯ или АРЕНДАТОР/ИМЯ для объекта другого арендатора.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no IP address such as 10.0.1.85.</source>
        <translation>«%1»: «%2» — не IP-адрес (пример: 10.0.1.85).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no subnet such as 10.0.1.0/24.</source>
        <translation>«%1»: «%2» — не подсеть (пример: 10.0.1.0/24).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has bits set behind its prefix length. Did you mean %2?</source>
        <translation>В «%1» есть единичные биты за длиной префикса. Возможно, имелось в виду %2?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no range such as 10.0.1.10-10.0.1.200.</source>
        <translation>«%1»: «%2» — не диапазон (пример: 10.0.1.10-10.0.1.200).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no MAC address such as fa:16:3e:44:98:20.</source>
        <translation>«%1» — не MAC-адрес (пример: fa:16:3e:44:98:20).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no size. Write a whole number with a unit, such as 128MiB or 2GiB.</source>
        <translation>«%1»: «%2» — не размер. Укажите целое число с единицей, например 128MiB или 2GiB.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port. Write a number from 1 to 65535, or a range such as 80-443.</source>
        <translation>«%1» — не порт. Укажите число от 1 до 65535 или диапазон, например 80-443.</translation>
    </message>
    <message>
        <source>The port range %1 ends before it begins. Write the smaller number first.</source>
        <translation>Диапазон портов %1 кончается раньше, чем начинается. Сначала укажите меньшее число.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no color. Write six hexadecimal digits in quotation marks, such as &quot;#c0392b&quot;.</source>
        <translation>«%1» — не цвет. Укажите шесть шестнадцатеричных цифр в кавычках, например &quot;#c0392b&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no DNS domain such as lab.example.</source>
        <translation>«%1» — не домен DNS (пример: lab.example).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty.</source>
        <translation>«%1» не может быть пустым.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty. Remove the key, or list something.</source>
        <translation>«%1» не может быть пустым. Удалите ключ или перечислите что-нибудь.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is listed twice. Remove one of them.</source>
        <translation>«%1» указано дважды. Удалите одно из них.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can not be an IPv6 value yet.</source>
        <translation>«%1» пока не может быть значением IPv6.</translation>
    </message>
    <message>
        <source>The name &quot;%2&quot; is taken by the %1 in line %3. Choose another.</source>
        <translation>Имя «%2» уже занято (%1, строка %3). Выберите другое.</translation>
    </message>
    <message>
        <source>The name &quot;%2&quot; is taken by another %1. Choose another name.</source>
        <translation>Имя «%2» уже занято (%1). Выберите другое имя.</translation>
    </message>
    <message>
        <source>A %1 can not be called &quot;%2&quot;: the name has a meaning of its own. Choose another.</source>
        <translation>«%2» не может быть именем (%1): у этого слова своё значение. Выберите другое.</translation>
    </message>
    <message>
        <source>There is no network &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Нет сети «%1»; возможно, имелась в виду «%2»?</translation>
    </message>
    <message>
        <source>There is no network &quot;%1&quot;. Another tenant&apos;s network is written TENANT/NAME.</source>
        <translation>Нет сети «%1». Сеть другого арендатора записывается как АРЕНДАТОР/ИМЯ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an external network. Connect it to a router&apos;s &quot;external&quot;, and this to a network of the tenant.</source>
        <translation>«%1» — внешняя сеть. Подключите её к «external» маршрутизатора, а здесь укажите сеть арендатора.</translation>
    </message>
    <message>
        <source>There is no external network &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Нет внешней сети «%1»; возможно, имелась в виду «%2»?</translation>
    </message>
    <message>
        <source>There is no external network &quot;%1&quot;. List it in the section &quot;external&quot;.</source>
        <translation>Нет внешней сети «%1». Опишите её в разделе «external».</translation>
    </message>
    <message>
        <source>There is no image &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Нет образа «%1»; возможно, имелся в виду «%2»?</translation>
    </message>
    <message>
        <source>There is no image &quot;%1&quot;. List it in the section &quot;images&quot;, or use &quot;tiny&quot;.</source>
        <translation>Нет образа «%1». Опишите его в разделе «images» или возьмите «tiny».</translation>
    </message>
    <message>
        <source>There is no node &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Нет узла «%1»; возможно, имелся в виду «%2»?</translation>
    </message>
    <message>
        <source>There is no node &quot;%1&quot;. List it in the section &quot;nodes&quot;.</source>
        <translation>Нет узла «%1». Опишите его в разделе «nodes».</translation>
    </message>
    <message>
        <source>There is no security group &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Нет группы безопасности «%1»; возможно, имелась в виду «%2»?</translation>
    </message>
    <message>
        <source>There is no security group &quot;%1&quot;. List it in the tenant&apos;s &quot;security-groups&quot;.</source>
        <translation>Нет группы безопасности «%1». Опишите её в «security-groups» арендатора.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; to send to or from; did you mean &quot;%2&quot;?</source>
        <translation>Нет «%1», откуда или куда слать пакеты; возможно, имелось в виду «%2»?</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; to send to or from. Write TENANT/VM, &quot;outside&quot;, or (in &quot;to&quot;) an address.</source>
        <translation>Нет «%1», откуда или куда слать пакеты. Пишите АРЕНДАТОР/МАШИНА, «outside» или (в «to») адрес.</translation>
    </message>
    <message>
        <source>The node &quot;%1&quot; does not have the role &quot;%2&quot;. Give it the role, or choose another node.</source>
        <translation>У узла «%1» нет роли «%2». Дайте ему эту роль или выберите другой узел.</translation>
    </message>
    <message>
        <source>This needs a node with the role &quot;%1&quot;, but no node has it.</source>
        <translation>Здесь нужен узел с ролью «%1», но такого нет.</translation>
    </message>
    <message>
        <source>The address %1 is no host address of the underlay %2.</source>
        <translation>Адрес %1 не может принадлежать узлу в сети-основе %2.</translation>
    </message>
    <message>
        <source>The address %1 is taken by the node &quot;%2&quot;.</source>
        <translation>Адрес %1 занят узлом «%2».</translation>
    </message>
    <message>
        <source>The underlay %1 has %2 addresses for %3 nodes. Choose a shorter prefix.</source>
        <translation>В сети-основе %1 всего %2 адресов, а узлов %3. Выберите более короткий префикс.</translation>
    </message>
    <message>
        <source>The segment %1 of a %2 network must be between %3 and %4.</source>
        <translation>Сегмент %1 сети типа %2 должен быть от %3 до %4.</translation>
    </message>
    <message>
        <source>A %1 network has no segment. Remove the key.</source>
        <translation>У сети типа %1 нет сегмента. Удалите ключ.</translation>
    </message>
    <message>
        <source>The %2 segment %1 is taken by the network &quot;%3&quot;. Choose another, or leave the key out.</source>
        <translation>Сегмент %1 (%2) занят сетью «%3». Выберите другой или не указывайте ключ.</translation>
    </message>
    <message>
        <source>The physical network carries one flat network, which is &quot;%1&quot; already. Use another type here.</source>
        <translation>Физическая сеть несёт одну сеть типа flat, и это уже «%1». Выберите здесь другой тип.</translation>
    </message>
    <message>
        <source>The MTU %1 must be between %2 and %3.</source>
        <translation>MTU %1 должен быть от %2 до %3.</translation>
    </message>
    <message>
        <source>The MTU %1 does not fit: %2 leaves %3 of the underlay&apos;s %4.</source>
        <translation>MTU %1 не помещается: %2 оставляет %3 из %4 байт сети-основы.</translation>
    </message>
    <message>
        <source>IPv6 needs an MTU of at least 1280, and this network has %1.</source>
        <translation>Для IPv6 нужен MTU не менее 1280, а у этой сети %1.</translation>
    </message>
    <message>
        <source>Hosts can not have addresses of %1 (it is loopback, multicast, reserved or everything).</source>
        <translation>У узлов не бывает адресов из %1 (это петля, групповая рассылка, резерв или всё сразу).</translation>
    </message>
    <message>
        <source>The subnet %1 overlaps %2 of the same network.</source>
        <translation>Подсеть %1 пересекается с %2 той же сети.</translation>
    </message>
    <message>
        <source>The subnet %1 overlaps %2 of the external network &quot;%3&quot;; the world outside could not tell them apart.</source>
        <translation>Подсеть %1 пересекается с %2 внешней сети «%3»; внешний мир не смог бы их различить.</translation>
    </message>
    <message>
        <source>The gateway %1 is no host address of the subnet %2.</source>
        <translation>Шлюз %1 — не адрес узла подсети %2.</translation>
    </message>
    <message>
        <source>The DHCP address %1 is no host address of the subnet %2.</source>
        <translation>Адрес DHCP %1 — не адрес узла подсети %2.</translation>
    </message>
    <message>
        <source>The DHCP address %1 is the gateway&apos;s. Choose another.</source>
        <translation>Адрес DHCP %1 принадлежит шлюзу. Выберите другой.</translation>
    </message>
    <message>
        <source>The pool %1 ends before it begins. Write the smaller address first.</source>
        <translation>Пул %1 кончается раньше, чем начинается. Сначала укажите меньший адрес.</translation>
    </message>
    <message>
        <source>The pool %1 is not within the host addresses of the subnet %2.</source>
        <translation>Пул %1 выходит за адреса узлов подсети %2.</translation>
    </message>
    <message>
        <source>The pool %1 would hand out the gateway&apos;s address %2. End the pool before it, or move the gateway.</source>
        <translation>Пул %1 выдал бы адрес шлюза %2. Закончите пул раньше или перенесите шлюз.</translation>
    </message>
    <message>
        <source>Only %1 addresses are free to be handed out here, but %2 are needed. Widen the pool or the subnet.</source>
        <translation>Свободных адресов для выдачи здесь %1, а нужно %2. Расширьте пул или подсеть.</translation>
    </message>
    <message>
        <source>The next hop %1 is no host address of the subnet %2, so its machines can not reach it.</source>
        <translation>Следующий узел %1 — не адрес узла подсети %2, и её машины до него не дойдут.</translation>
    </message>
    <message>
        <source>The pool %1 contains the DHCP address %2, which is left out.</source>
        <translation>В пул %1 входит адрес DHCP %2; он не выдаётся.</translation>
    </message>
    <message>
        <source>A lease of %1 seconds is too short: dnsmasq makes it 120 seconds.</source>
        <translation>Аренда на %1 секунд слишком коротка: dnsmasq сделает 120 секунд.</translation>
    </message>
    <message>
        <source>The address %1 is in no subnet of the network (%2).</source>
        <translation>Адрес %1 не входит ни в одну подсеть сети (%2).</translation>
    </message>
    <message>
        <source>The address %1 is in no subnet of the network: it has none for IPv4.</source>
        <translation>Адрес %1 не входит ни в одну подсеть сети: подсетей IPv4 у неё нет.</translation>
    </message>
    <message>
        <source>%1 is the network or broadcast address of %2; no host can have it.</source>
        <translation>%1 — адрес сети или широковещательный адрес %2; узлу его дать нельзя.</translation>
    </message>
    <message>
        <source>The address %1 is taken by &quot;%2&quot;. Choose another.</source>
        <translation>Адрес %1 занят («%2»). Выберите другой.</translation>
    </message>
    <message>
        <source>The address %1 is the gateway&apos;s. Choose another.</source>
        <translation>Адрес %1 принадлежит шлюзу. Выберите другой.</translation>
    </message>
    <message>
        <source>The address %1 is the DHCP server&apos;s. Choose another.</source>
        <translation>Адрес %1 принадлежит серверу DHCP. Выберите другой.</translation>
    </message>
    <message>
        <source>The MAC address %1 is a group&apos;s or null. Its first octet must be even.</source>
        <translation>MAC-адрес %1 групповой или нулевой. Его первый октет должен быть чётным.</translation>
    </message>
    <message>
        <source>The MAC address %1 is taken on this network by &quot;%2&quot;.</source>
        <translation>MAC-адрес %1 в этой сети занят («%2»).</translation>
    </message>
    <message>
        <source>The floating address %1 is not in the pool %2 of the external network &quot;%3&quot;.</source>
        <translation>Плавающий адрес %1 не входит в пул %2 внешней сети «%3».</translation>
    </message>
    <message>
        <source>The floating address %1 is in no external network.</source>
        <translation>Плавающий адрес %1 не входит ни в одну внешнюю сеть.</translation>
    </message>
    <message>
        <source>The floating address %1 is taken by &quot;%2&quot;.</source>
        <translation>Плавающий адрес %1 занят («%2»).</translation>
    </message>
    <message>
        <source>The floating address %1 can not be reached: no router joins the network &quot;%2&quot; and the external network &quot;%3&quot;.</source>
        <translation>Плавающий адрес %1 недостижим: ни один маршрутизатор не соединяет сеть «%2» с внешней сетью «%3».</translation>
    </message>
    <message>
        <source>The subnet %1 of &quot;%2&quot; overlaps %3 of &quot;%4&quot;, and a router can not tell them apart.</source>
        <translation>Подсеть %1 сети «%2» пересекается с %3 сети «%4»; маршрутизатор не сможет их различить.</translation>
    </message>
    <message>
        <source>The router is on this subnet of &quot;%1&quot; already. Remove the second interface.</source>
        <translation>Маршрутизатор уже подключён к этой подсети сети «%1». Удалите второй интерфейс.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; has no subnet, so a router has nothing to do there. Give it one.</source>
        <translation>У сети «%1» нет подсети, маршрутизатору там нечего делать. Добавьте подсеть.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; has no gateway that the router could be. Give the interface an &quot;address&quot;.</source>
        <translation>У сети «%1» нет шлюза, которым мог бы стать маршрутизатор. Укажите «address» интерфейса.</translation>
    </message>
    <message>
        <source>The next hop %1 is in no subnet that the router is on.</source>
        <translation>Следующий узел %1 не входит ни в одну подсеть маршрутизатора.</translation>
    </message>
    <message>
        <source>The next hop %1 is the router itself.</source>
        <translation>Следующий узел %1 — сам этот маршрутизатор.</translation>
    </message>
    <message>
        <source>The router is on no network.</source>
        <translation>Маршрутизатор не подключён ни к одной сети.</translation>
    </message>
    <message>
        <source>The tenant uses %2 of &quot;%1&quot;, and its quota is %3.</source>
        <translation>Арендатор использует %2 («%1»), а его квота — %3.</translation>
    </message>
    <message>
        <source>The port %1 needs &quot;protocol: tcp&quot; or &quot;protocol: udp&quot;.</source>
        <translation>Для порта %1 нужно «protocol: tcp» или «protocol: udp».</translation>
    </message>
    <message>
        <source>A check with %1 needs a &quot;port&quot;.</source>
        <translation>Для проверки по %1 нужен «port».</translation>
    </message>
    <message>
        <source>Security groups need port security. Remove them, or &quot;port-security: false&quot;.</source>
        <translation>Группам безопасности нужна защита порта. Уберите их или «port-security: false».</translation>
    </message>
    <message>
        <source>Without port security every address is allowed. Remove &quot;allowed-addresses&quot;, or &quot;port-security: false&quot;.</source>
        <translation>Без защиты порта разрешён любой адрес. Уберите «allowed-addresses» или «port-security: false».</translation>
    </message>
    <message>
        <source>The user data has %1 bytes; the metadata service takes at most %2.</source>
        <translation>Пользовательские данные занимают %1 байт; служба метаданных принимает не более %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no effect on a machine of type &quot;namespace&quot;.</source>
        <translation>«%1» не действует на машину типа «namespace».</translation>
    </message>
    <message>
        <source>The machine has no interface, so nothing can reach it.</source>
        <translation>У машины нет интерфейсов, до неё ничто не дойдёт.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; has no subnet, so this interface gets no address.</source>
        <translation>У сети «%1» нет подсети, поэтому интерфейс не получит адреса.</translation>
    </message>
    <message>
        <source>The same rule stands in line %1.</source>
        <translation>Такое же правило стоит в строке %1.</translation>
    </message>
    <message>
        <source>The same rule stands in the group already.</source>
        <translation>Такое же правило в группе уже есть.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>a map of keys and values</source>
        <translation>набор ключей и значений</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>node</source>
        <translation>узел</translation>
    </message>
    <message>
        <source>image</source>
        <translation>образ</translation>
    </message>
    <message>
        <source>external network</source>
        <translation>внешняя сеть</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>арендатор</translation>
    </message>
    <message>
        <source>network</source>
        <translation>сеть</translation>
    </message>
    <message>
        <source>security group</source>
        <translation>группа безопасности</translation>
    </message>
    <message>
        <source>router</source>
        <translation>маршрутизатор</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>машина</translation>
    </message>
    <message>
        <source>check</source>
        <translation>проверка</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>The file has more than %1 values; that is more than a lab can be. Split it.</source>
        <translation>В файле больше %1 значений: лаборатория столько не вместит. Разделите его.</translation>
    </message>
    <message>
        <source>The built-in image &quot;tiny&quot; needs at least %2 of memory; %1 is too little for it to start.</source>
        <translation>Встроенному образу «tiny» нужно не меньше %2 памяти; с %1 он не запустится.</translation>
    </message>
    <message>
        <source>&quot;%1…&quot; is no public SSH key. Copy the one line of a file such as id_ed25519.pub: type, key, and perhaps a comment.</source>
        <translation>«%1…» — не открытый ключ SSH. Скопируйте единственную строку файла вроде id_ed25519.pub: тип, ключ и, возможно, комментарий.</translation>
    </message>
</context>
<context>
    <name>overlab::cli::Cli</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Возможно, имелось в виду «%1»?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Нет команды «%1».</translation>
    </message>
    <message>
        <source>There is no option “--%1” here.</source>
        <translation>Здесь нет параметра «--%1».</translation>
    </message>
    <message>
        <source>There is no option “%1”; options are written in full: --lab, --host, --json.</source>
        <translation>Нет параметра «%1»; параметры пишутся полностью: --lab, --host, --json.</translation>
    </message>
    <message>
        <source>The option “--%1” takes no value.</source>
        <translation>У параметра «--%1» нет значения.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value: --%1 %2.</source>
        <translation>Параметру «--%1» нужно значение: --%1 %2.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Не указана команда.</translation>
    </message>
    <message>
        <source>The command to run is missing behind “--”: overlabctl %1 %2</source>
        <translation>После «--» не хватает запускаемой команды: overlabctl %1 %2</translation>
    </message>
    <message>
        <source>Something is missing: overlabctl %1 %2</source>
        <translation>Чего-то не хватает: overlabctl %1 %2</translation>
    </message>
    <message>
        <source>“%1” is one word too many: overlabctl %2 %3</source>
        <translation>«%1» — лишнее слово: overlabctl %2 %3</translation>
    </message>
    <message>
        <source>which lab (else the design&apos;s, or the only one running)</source>
        <translation>какая лаборатория (иначе из проекта или единственная работающая)</translation>
    </message>
    <message>
        <source>where: “local”, or what ssh understands</source>
        <translation>где: «local» или адрес, понятный ssh</translation>
    </message>
    <message>
        <source>one JSON document on standard output, nothing else</source>
        <translation>один документ JSON на стандартном выводе, и ничего больше</translation>
    </message>
    <message>
        <source>“--%1 %2”: a whole number of at least %3 belongs there.</source>
        <translation>«--%1 %2»: здесь нужно целое число не меньше %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n создан</numerusform>
            <numerusform>%n создано</numerusform>
            <numerusform>%n создано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n изменён</numerusform>
            <numerusform>%n изменено</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n удалён</numerusform>
            <numerusform>%n удалено</numerusform>
            <numerusform>%n удалено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, in %3 s</source>
        <comment>lab, counts, seconds</comment>
        <translation>%1: %2, за %3 с</translation>
    </message>
    <message>
        <source>makes the lab match the design</source>
        <translation>приводит лабораторию в соответствие с проектом</translation>
    </message>
    <message>
        <source>Console of %1. Ctrl-] leaves it.</source>
        <translation>Консоль %1. Выход — Ctrl-].</translation>
    </message>
    <message>
        <source>Console of %1 left.</source>
        <translation>Консоль %1 закрыта.</translation>
    </message>
    <message>
        <source>the serial console of a machine; Ctrl-] leaves it</source>
        <translation>последовательная консоль машины; выход — Ctrl-]</translation>
    </message>
    <message>
        <source>The lab “%1” has ended. Processes, namespaces, mounts, links and files were checked: nothing is left.</source>
        <translation>Лаборатория «%1» завершена. Проверены процессы, пространства имён, точки монтирования, интерфейсы и файлы: ничего не осталось.</translation>
    </message>
    <message>
        <source>The lab “%1” has ended, but something is left:</source>
        <translation>Лаборатория «%1» завершена, но кое-что осталось:</translation>
    </message>
    <message>
        <source>ends the lab and proves that nothing is left</source>
        <translation>завершает лабораторию и доказывает, что ничего не осталось</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>СОСТОЯНИЕ</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>ЧТО</translation>
    </message>
    <message>
        <source>FOUND</source>
        <translation>НАЙДЕНО</translation>
    </message>
    <message>
        <source>GOOD FOR</source>
        <translation>ДЛЯ ЧЕГО</translation>
    </message>
    <message>
        <source>Nothing that could be installed is missing.</source>
        <translation>Всё, что можно установить, установлено.</translation>
    </message>
    <message>
        <source>To install for more: %1</source>
        <translation>Чтобы стало больше возможностей, установите: %1</translation>
    </message>
    <message>
        <source>what this host can and can not do, and what to install for more</source>
        <translation>что этот компьютер умеет и чего нет, и что установить</translation>
    </message>
    <message>
        <source>runs a command in a place; its exit status is this one&apos;s</source>
        <translation>выполняет команду в указанном месте; её код завершения передаётся</translation>
    </message>
    <message>
        <source>ends it after S seconds, with status 124</source>
        <translation>завершает через S секунд с кодом 124</translation>
    </message>
    <message>
        <source>There is no lab; “overlabctl apply FILE” makes one.</source>
        <translation>Лабораторий нет; создать: «overlabctl apply FILE».</translation>
    </message>
    <message>
        <source>LAB</source>
        <translation>ЛАБОРАТОРИЯ</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ПАПКА</translation>
    </message>
    <message>
        <source>the labs of the host</source>
        <translation>лаборатории этого компьютера</translation>
    </message>
    <message>
        <source>answer %1 in %2 ms, TTL %3</source>
        <comment>sequence number, milliseconds</comment>
        <translation>ответ %1 за %2 мс, TTL %3</translation>
    </message>
    <message>
        <source>%1 sent, %2 answered</source>
        <translation>отправлено %1, ответов %2</translation>
    </message>
    <message>
        <source>real echo requests from a machine to a machine, an address or “outside”</source>
        <translation>настоящие эхо-запросы от машины к машине, адресу или «outside»</translation>
    </message>
    <message>
        <source>how many (4)</source>
        <translation>сколько (4)</translation>
    </message>
    <message numerus="yes">
        <source>%n to create</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n создать</numerusform>
            <numerusform>%n создать</numerusform>
            <numerusform>%n создать</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n изменить</numerusform>
            <numerusform>%n изменить</numerusform>
            <numerusform>%n изменить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n удалить</numerusform>
            <numerusform>%n удалить</numerusform>
            <numerusform>%n удалить</numerusform>
        </translation>
    </message>
    <message>
        <source>what apply would do, step by step</source>
        <translation>что сделал бы apply, по шагам</translation>
    </message>
    <message>
        <source>the equivalent shell commands instead</source>
        <translation>вместо этого — равносильные команды оболочки</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>machine, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>switches a machine on</source>
        <translation>включает машину</translation>
    </message>
    <message>
        <source>switches a machine off</source>
        <translation>выключает машину</translation>
    </message>
    <message>
        <source>switches a machine off and on</source>
        <translation>перезагружает машину</translation>
    </message>
    <message>
        <source>an interactive shell in a place</source>
        <translation>интерактивная оболочка в указанном месте</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>УЗЕЛ</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>АДРЕС</translation>
    </message>
    <message>
        <source>ROLES</source>
        <translation>РОЛИ</translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation>МАШИНА</translation>
    </message>
    <message>
        <source>ADDRESSES</source>
        <translation>АДРЕСА</translation>
    </message>
    <message>
        <source>FLOATING</source>
        <translation>ПЛАВАЮЩИЙ</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ВИД</translation>
    </message>
    <message>
        <source>ROUTER</source>
        <translation>МАРШРУТИЗАТОР</translation>
    </message>
    <message>
        <source>EXTERNAL</source>
        <translation>ВНЕШНЯЯ СЕТЬ</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>СЕТЬ</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>ТИП</translation>
    </message>
    <message>
        <source>SEGMENT</source>
        <translation>СЕГМЕНТ</translation>
    </message>
    <message>
        <source>SUBNETS</source>
        <translation>ПОДСЕТИ</translation>
    </message>
    <message>
        <source>LOCAL VLAN</source>
        <translation>ЛОКАЛЬНЫЙ VLAN</translation>
    </message>
    <message>
        <source>Lab %1: %2</source>
        <comment>name, state</comment>
        <translation>Лаборатория %1: %2</translation>
    </message>
    <message>
        <source>Not as drawn:</source>
        <translation>Не так, как в проекте:</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n error(s)</source>
        <translation>
            <numerusform>%1: %n ошибка</numerusform>
            <numerusform>%1: %n ошибки</numerusform>
            <numerusform>%1: %n ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: valid</source>
        <translation>%1: ошибок нет</translation>
    </message>
    <message>
        <source>all problems of the files</source>
        <translation>все ошибки файлов</translation>
    </message>
    <message>
        <source>%1 has errors; nothing was changed.</source>
        <translation>В %1 есть ошибки; ничего не изменено.</translation>
    </message>
    <message>
        <source>A PLACE is a node (compute-0), a machine (red/vm-1, or vm-1 where only one has that name),
a router (red/router-1), a network (red/net-1: its DHCP server), “outside”, or “underlay”.</source>
        <translation>PLACE — это узел (compute-0), машина (red/vm-1 или vm-1, если имя одно),
маршрутизатор (red/router-1), сеть (red/net-1: её сервер DHCP), «outside» или «underlay».</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>it failed, and said why</source>
        <translation>не получилось, причина названа</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>неверный вызов</translation>
    </message>
    <message>
        <source>the design is invalid</source>
        <translation>в проекте ошибки</translation>
    </message>
    <message>
        <source>no such lab, place or object</source>
        <translation>нет такой лаборатории, места или объекта</translation>
    </message>
    <message>
        <source>Usage: overlabctl COMMAND … [--lab NAME] [--host DEST] [--json]</source>
        <translation>Вызов: overlabctl COMMAND … [--lab NAME] [--host DEST] [--json]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Команды:</translation>
    </message>
    <message>
        <source>For every command:</source>
        <translation>Для каждой команды:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Код завершения:</translation>
    </message>
    <message>
        <source>Usage: overlabctl %1</source>
        <translation>Вызов: overlabctl %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметры:</translation>
    </message>
    <message>
        <source>“%1” is not a lab&apos;s name: letters, digits, dots, hyphens and underscores, at most 63 of them.</source>
        <translation>«%1» не может быть именем лаборатории: латинские буквы, цифры, точки, дефисы и подчёркивания, не больше 63.</translation>
    </message>
    <message>
        <source>Running: %1.</source>
        <translation>Работают: %1.</translation>
    </message>
    <message>
        <source>No lab is running; “overlabctl apply FILE” starts one.</source>
        <translation>Ни одна лаборатория не работает; запустить: «overlabctl apply FILE».</translation>
    </message>
    <message>
        <source>Several labs are running: %1. Choose one with --lab.</source>
        <translation>Работает несколько лабораторий: %1. Выберите одну с помощью --lab.</translation>
    </message>
    <message>
        <source>The lab “%1” is not running.</source>
        <translation>Лаборатория «%1» не работает.</translation>
    </message>
    <message>
        <source>error:</source>
        <translation>ошибка:</translation>
    </message>
    <message>
        <source>warning:</source>
        <translation>предупреждение:</translation>
    </message>
    <message>
        <source>“%1” is not a host that ssh could reach.</source>
        <translation>«%1» — не адрес, до которого дойдёт ssh.</translation>
    </message>
    <message>
        <source>“%1” is for people; --json makes no sense with it.</source>
        <translation>«%1» — для людей; --json здесь не имеет смысла.</translation>
    </message>
    <message>
        <source>“overlabctl --help” lists the commands.</source>
        <translation>Список команд: «overlabctl --help».</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds on the progress line, for example &quot;4.2 s&quot;.</extracomment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>ПРИЧИНА</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json has all.</source>
        <translation>
            <numerusform>… и ещё %n; полный список — с --json.</numerusform>
            <numerusform>… и ещё %n; полный список — с --json.</numerusform>
            <numerusform>… и ещё %n; полный список — с --json.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying the design again puts it right.</source>
        <translation>Примените проект ещё раз, и всё станет как задумано.</translation>
    </message>
    <message>
        <source>The engine of the lab “%1” did not answer; the lab was ended without it.</source>
        <translation>Движок лаборатории «%1» не ответил; лаборатория завершена без него.</translation>
    </message>
    <message>
        <source>Run it in each node: overlabctl exec NODE -- sh &lt; SCRIPT. Elsewhere it does nothing.</source>
        <translation>Выполните его на каждом узле: overlabctl exec NODE -- sh &lt; SCRIPT. В другом месте он ничего не делает.</translation>
    </message>
    <message>
        <source>Interrupted. The engine of the lab “%1” goes on with the design: “overlabctl status --lab %1” shows how far it is, “overlabctl destroy --lab %1” ends it.</source>
        <translation>Прервано. Движок лаборатории «%1» продолжает применять проект: «overlabctl status --lab %1» покажет, что уже готово, «overlabctl destroy --lab %1» завершит её.</translation>
    </message>
    <message>
        <source>Interrupted before the lab “%1” was given the design: nothing was changed. If it was just being started, “overlabctl list” shows it and “overlabctl destroy --lab %1” ends it.</source>
        <translation>Прервано до передачи проекта лаборатории «%1»: ничего не изменено. Если она как раз запускалась, «overlabctl list» её покажет, а «overlabctl destroy --lab %1» завершит.</translation>
    </message>
    <message>
        <source>The lab “%1” had stopped; its folder was removed. Processes, namespaces, mounts, links and files were checked: nothing is left.</source>
        <translation>Лаборатория «%1» уже была остановлена; её папка удалена. Проверены процессы, пространства имён, точки монтирования, интерфейсы и файлы: ничего не осталось.</translation>
    </message>
    <message>
        <source>The lab “%1” has stopped. “overlabctl apply FILE” makes it anew from its design, “overlabctl destroy --lab %1” removes what is left of it.</source>
        <translation>Лаборатория «%1» остановлена. «overlabctl apply FILE» создаст её заново по проекту, «overlabctl destroy --lab %1» удалит то, что от неё осталось.</translation>
    </message>
    <message>
        <source>No lab is running. Stopped: %1.</source>
        <translation>Ни одна лаборатория не работает. Остановлены: %1.</translation>
    </message>
    <message>
        <source>Several labs have stopped: %1. Choose one with --lab.</source>
        <translation>Остановлено несколько лабораторий: %1. Выберите одну с помощью --lab.</translation>
    </message>
    <message>
        <source>“%1” is a light guest and has no serial console; “overlabctl shell %1” opens a shell there.</source>
        <translation>«%1» — лёгкий гость, у него нет последовательной консоли; «overlabctl shell %1» откроет в нём оболочку.</translation>
    </message>
    <message>
        <source>interrupted with Ctrl-C</source>
        <translation>прервано клавишами Ctrl-C</translation>
    </message>
    <message>
        <source>TENANT</source>
        <translation>АРЕНДАТОР</translation>
    </message>
    <message>
        <source>MACHINES</source>
        <translation>МАШИНЫ</translation>
    </message>
    <message>
        <source>VCPUS</source>
        <translation>VCPU</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>ПАМЯТЬ</translation>
    </message>
    <message>
        <source>NETWORKS</source>
        <translation>СЕТИ</translation>
    </message>
    <message>
        <source>ROUTERS</source>
        <translation>МАРШРУТИЗАТОРЫ</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>ОТПРАВЛЕНО</translation>
    </message>
    <message>
        <source>RECEIVED</source>
        <translation>ПОЛУЧЕНО</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, allowed</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>“outside” leads to the real network, until the next apply without it</source>
        <translation>«outside» ведёт в настоящую сеть — до следующего apply без этого ключа</translation>
    </message>
    <message>
        <source>what apply --uplink would do</source>
        <translation>что сделает apply --uplink</translation>
    </message>
    <message>
        <source>Uplink: “outside” leads to the real network as %1; a resolver answers at %2</source>
        <comment>addresses</comment>
        <translation>Выход: «outside» ведёт в настоящую сеть с адресом %1; DNS-сервер отвечает по адресу %2</translation>
    </message>
    <message>
        <source>Uplink: it does not work (%1)</source>
        <comment>reason</comment>
        <translation>Выход: не работает (%1)</translation>
    </message>
    <message>
        <source>nodes, machines, routers and networks of a lab, its uplink and drift if any</source>
        <translation>узлы, машины, маршрутизаторы и сети лаборатории, её выход наружу и расхождения, если есть</translation>
    </message>
</context>
<context>
    <name>overlab::gui::MainWindow</name>
    <message>
        <source>Apply a design</source>
        <translation>Применение проекта</translation>
    </message>
    <message>
        <source>Designs (*.yaml *.yml)</source>
        <translation>Проекты (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>End the lab</source>
        <translation>Завершить лабораторию</translation>
    </message>
    <message>
        <source>End the lab “%1”? Its machines stop and everything in them is lost.</source>
        <translation>Завершить лабораторию «%1»? Её машины остановятся, и всё, что в них есть, пропадёт.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>About Overlab</source>
        <translation>Об Overlab</translation>
    </message>
    <message>
        <source>Overlab %1

Designs cloud labs and makes them real on this computer, wired the way OpenStack Neutron wires them.

Free software, GPL version 3 or later.</source>
        <translation>Overlab %1

Проектирует облачные лаборатории и строит их на этом компьютере так, как их соединяет OpenStack Neutron.

Свободная программа, GPL версии 3 или новее.</translation>
    </message>
    <message>
        <source>Applying the design…</source>
        <translation>Применение проекта…</translation>
    </message>
    <message>
        <source>The lab “%1” differs from its design</source>
        <translation>Лаборатория «%1» отличается от проекта</translation>
    </message>
    <message>
        <source>Applied in %1 s: %2 created, %3 changed, %4 removed, %5 unchanged</source>
        <translation>Применено за %1 с: создано %2, изменено %3, удалено %4, без изменений %5</translation>
    </message>
    <message>
        <source>%1 has errors; nothing was changed</source>
        <translation>В %1 есть ошибки; ничего не изменено</translation>
    </message>
    <message>
        <source>The lab “%1” has ended; nothing of it is left.</source>
        <translation>Лаборатория «%1» завершена; от неё ничего не осталось.</translation>
    </message>
    <message>
        <source>The lab “%1” has ended, but something is left: see “overlabctl list”.</source>
        <translation>Лаборатория «%1» завершена, но кое-что осталось: см. «overlabctl list».</translation>
    </message>
    <message>
        <source>Overlab</source>
        <translation>Overlab</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Лаборатория</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>&amp;Apply a design…</source>
        <translation>&amp;Применить проект…</translation>
    </message>
    <message>
        <source>Makes a lab match a design file</source>
        <translation>Приводит лабораторию в соответствие с файлом проекта</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>&amp;End the lab</source>
        <translation>&amp;Завершить лабораторию</translation>
    </message>
    <message>
        <source>Stops the lab&apos;s machines and takes everything of it away</source>
        <translation>Останавливает машины лаборатории и убирает всё, что ей принадлежит</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;About Overlab</source>
        <translation>&amp;Об Overlab</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Лаборатории</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>The engine of the lab “%1” did not answer; the lab was ended without it, and nothing of it is left.</source>
        <translation>Движок лаборатории «%1» не ответил; лаборатория завершена без него, и от неё ничего не осталось.</translation>
    </message>
</context>
<context>
    <name>overlab::views::CanvasView</name>
    <message>
        <source>A line needs two ends.</source>
        <translation>У линии должно быть два конца.</translation>
    </message>
    <message>
        <source>A line joins a machine or a router with a network, or a router with an external network.</source>
        <translation>Линия соединяет машину или маршрутизатор с сетью либо маршрутизатор с внешней сетью.</translation>
    </message>
    <message>
        <source>The router is in this network already.</source>
        <translation>Маршрутизатор уже есть в этой сети.</translation>
    </message>
    <message>
        <source>The router has a way out already.</source>
        <translation>У маршрутизатора уже есть выход наружу.</translation>
    </message>
    <message>
        <source>Machines and networks get out through a router.</source>
        <translation>Машины и сети выходят наружу через маршрутизатор.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Чертёж</translation>
    </message>
    <message>
        <source>Drag from a machine or a router to a network.</source>
        <translation>Протяните линию от машины или маршрутизатора к сети.</translation>
    </message>
    <message>
        <source>Click where it shall be.</source>
        <translation>Щёлкните там, где это должно стоять.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Добавить %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n line(s)</source>
        <translation>
            <numerusform>Удалить %n линию</numerusform>
            <numerusform>Удалить %n линии</numerusform>
            <numerusform>Удалить %n линий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <translation>
            <numerusform>Удалить %n объект</numerusform>
            <numerusform>Удалить %n объекта</numerusform>
            <numerusform>Удалить %n объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has no part of a design.</source>
        <translation>В буфере обмена нет части схемы.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n object(s)</source>
        <translation>
            <numerusform>Вставить %n объект</numerusform>
            <numerusform>Вставить %n объекта</numerusform>
            <numerusform>Вставить %n объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it here to give it to the tenant %1.</source>
        <translation>Отпустите здесь, чтобы отдать арендатору %1.</translation>
    </message>
    <message>
        <source>Drop it here to put it on the node %1.</source>
        <translation>Отпустите здесь, чтобы разместить на узле %1.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n object(s) on %1</source>
        <translation>
            <numerusform>Разместить %n объект на %1</numerusform>
            <numerusform>Разместить %n объекта на %1</numerusform>
            <numerusform>Разместить %n объектов на %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n object(s) to %1</source>
        <translation>
            <numerusform>Отдать %n объект арендатору %1</numerusform>
            <numerusform>Отдать %n объекта арендатору %1</numerusform>
            <numerusform>Отдать %n объектов арендатору %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Переместить %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n object(s)</source>
        <translation>
            <numerusform>Переместить %n объект</numerusform>
            <numerusform>Переместить %n объекта</numerusform>
            <numerusform>Переместить %n объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>Join %1 and %2</source>
        <translation>Соединить %1 и %2</translation>
    </message>
</context>
<context>
    <name>overlab::views::DoctorWording</name>
    <message>
        <source>user namespaces</source>
        <translation>пользовательские пространства имён</translation>
    </message>
    <message>
        <source>labs without root</source>
        <translation>лаборатории без прав root</translation>
    </message>
    <message>
        <source>newuidmap and newgidmap</source>
        <translation>newuidmap и newgidmap</translation>
    </message>
    <message>
        <source>subordinate user and group ids</source>
        <translation>подчинённые номера пользователей и групп</translation>
    </message>
    <message>
        <source>network cards of virtual machines</source>
        <translation>сетевые карты виртуальных машин</translation>
    </message>
    <message>
        <source>hardware virtualisation (KVM)</source>
        <translation>аппаратная виртуализация (KVM)</translation>
    </message>
    <message>
        <source>virtual machines at full speed; without it they are emulated</source>
        <translation>виртуальные машины на полной скорости; без этого они эмулируются</translation>
    </message>
    <message>
        <source>Open vSwitch in the kernel</source>
        <translation>Open vSwitch в ядре</translation>
    </message>
    <message>
        <source>fast switching; without it Open vSwitch switches in user space</source>
        <translation>быстрая коммутация; без этого Open vSwitch работает в пространстве пользователя</translation>
    </message>
    <message>
        <source>links with delay, loss and limited rate</source>
        <translation>каналы с задержкой, потерями и ограничением скорости</translation>
    </message>
    <message>
        <source>DHCP and DNS of the networks</source>
        <translation>DHCP и DNS сетей</translation>
    </message>
    <message>
        <source>virtual machines</source>
        <translation>виртуальные машины</translation>
    </message>
    <message>
        <source>QEMU</source>
        <translation>QEMU</translation>
    </message>
    <message>
        <source>connection tracking</source>
        <translation>отслеживание соединений</translation>
    </message>
    <message>
        <source>filtering on bridges</source>
        <translation>фильтрация на мостах</translation>
    </message>
    <message>
        <source>VXLAN links</source>
        <translation>интерфейсы VXLAN</translation>
    </message>
    <message>
        <source>tunnels between the nodes</source>
        <translation>туннели между узлами</translation>
    </message>
    <message>
        <source>Geneve links</source>
        <translation>интерфейсы Geneve</translation>
    </message>
    <message>
        <source>GRE links</source>
        <translation>интерфейсы GRE</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>частично</translation>
    </message>
    <message>
        <source>Linux kernel</source>
        <translation>ядро Linux</translation>
    </message>
    <message>
        <source>bridges</source>
        <translation>мосты</translation>
    </message>
    <message>
        <source>virtual Ethernet pairs</source>
        <translation>пары виртуальных Ethernet</translation>
    </message>
    <message>
        <source>VLAN links</source>
        <translation>интерфейсы VLAN</translation>
    </message>
    <message>
        <source>dummy links</source>
        <translation>фиктивные интерфейсы (dummy)</translation>
    </message>
    <message>
        <source>links for rate limits (ifb)</source>
        <translation>интерфейсы для ограничения скорости (ifb)</translation>
    </message>
    <message>
        <source>routing instances (VRF)</source>
        <translation>экземпляры маршрутизации (VRF)</translation>
    </message>
    <message>
        <source>delay and loss (netem)</source>
        <translation>задержка и потери (netem)</translation>
    </message>
    <message>
        <source>connection tracking zones</source>
        <translation>зоны отслеживания соединений</translation>
    </message>
    <message>
        <source>matching of bridge ports (physdev)</source>
        <translation>отбор по портам моста (physdev)</translation>
    </message>
    <message>
        <source>address translation (NAT)</source>
        <translation>трансляция адресов (NAT)</translation>
    </message>
    <message>
        <source>every lab</source>
        <translation>любая лаборатория</translation>
    </message>
    <message>
        <source>networks of type “vlan”</source>
        <translation>сети типа «vlan»</translation>
    </message>
    <message>
        <source>test network cards</source>
        <translation>проверочные сетевые карты</translation>
    </message>
    <message>
        <source>rate limits</source>
        <translation>ограничение скорости</translation>
    </message>
    <message>
        <source>several routing tables on a node</source>
        <translation>несколько таблиц маршрутизации на узле</translation>
    </message>
    <message>
        <source>address translation</source>
        <translation>трансляция адресов</translation>
    </message>
    <message>
        <source>security groups</source>
        <translation>группы безопасности</translation>
    </message>
    <message>
        <source>light guests</source>
        <translation>лёгкие гости</translation>
    </message>
    <message>
        <source>packet capture</source>
        <translation>захват пакетов</translation>
    </message>
    <message>
        <source>highly available routers</source>
        <translation>маршрутизаторы высокой доступности</translation>
    </message>
    <message>
        <source>containers as guests</source>
        <translation>контейнеры как гости</translation>
    </message>
    <message>
        <source>tap devices (/dev/net/tun)</source>
        <translation>устройства tap (/dev/net/tun)</translation>
    </message>
    <message>
        <source>the built-in guest image “tiny”</source>
        <translation>встроенный образ «tiny»</translation>
    </message>
    <message>
        <source>virtual machines that name no image of their own</source>
        <translation>виртуальные машины, для которых не задан свой образ</translation>
    </message>
    <message>
        <source>Without newuidmap and newgidmap only root can have labs here.</source>
        <translation>Без newuidmap и newgidmap лаборатории здесь может запускать только root.</translation>
    </message>
    <message>
        <source>This user has too few ids in /etc/subuid or /etc/subgid. A lab of theirs does not start, or its services can not change to users of their own; root&apos;s labs work.</source>
        <translation>У этого пользователя слишком мало идентификаторов в /etc/subuid или /etc/subgid. Его лаборатория не запустится, или её службы не смогут сменить пользователя; у root лаборатории работают.</translation>
    </message>
    <message>
        <source>The built-in image was not made yet. Virtual machines that name no image of their own do not start; light guests do.</source>
        <translation>Встроенный образ ещё не собран. Виртуальные машины, для которых не задан свой образ, не запускаются; лёгкие гости работают.</translation>
    </message>
    <message>
        <source>In the folder of Overlab&apos;s sources:</source>
        <translation>В каталоге исходного кода Overlab:</translation>
    </message>
    <message>
        <source>As root:</source>
        <translation>От имени root:</translation>
    </message>
    <message>
        <source>This user can not open /dev/net/tun. Open vSwitch switches with it when the kernel has no openvswitch module, and virtual machines get their network cards from it: no lab starts without it then. A container needs to be given the device.</source>
        <translation>Этот пользователь не может открыть /dev/net/tun. Через него коммутирует Open vSwitch, если в ядре нет модуля openvswitch, и из него виртуальные машины получают сетевые карты: тогда без него не запустится ни одна лаборатория. Контейнеру это устройство нужно передать.</translation>
    </message>
    <message>
        <source>the way from “outside” to the real network</source>
        <translation>путь из «outside» в настоящую сеть</translation>
    </message>
    <message>
        <source>Without slirp4netns “apply --uplink” builds the lab, but nothing leads from its place “outside” to the real network.</source>
        <translation>Без slirp4netns «apply --uplink» построит лабораторию, но из её места «outside» в настоящую сеть ничего не ведёт.</translation>
    </message>
    <message>
        <source>Designs that name no firewall use the hybrid one, which needs this: without it such a lab does not come up. Designs with “firewall: native” filter in Open vSwitch instead.</source>
        <translation>Это нужно гибридному брандмауэру, который есть у схем, не назвавших никакого: без этого такая лаборатория не поднимется. Схемы с «firewall: native» фильтруют средствами Open vSwitch.</translation>
    </message>
</context>
<context>
    <name>overlab::views::DriftWording</name>
    <message>
        <source>The node %1 is missing.</source>
        <translation>Узел %1 отсутствует.</translation>
    </message>
    <message>
        <source>The node %1 was changed.</source>
        <translation>Узел %1 изменён.</translation>
    </message>
    <message>
        <source>The node %1 is there, but not in the design.</source>
        <translation>Узел %1 есть, но в проекте его нет.</translation>
    </message>
    <message>
        <source>%1: the network namespace “%2” is missing.</source>
        <translation>%1: сетевое пространство имён «%2» отсутствует.</translation>
    </message>
    <message>
        <source>%1: the network namespace “%2” was changed.</source>
        <translation>%1: сетевое пространство имён «%2» изменено.</translation>
    </message>
    <message>
        <source>%1: the network namespace “%2” is there, but not in the design.</source>
        <translation>%1: сетевое пространство имён «%2» есть, но в проекте его нет.</translation>
    </message>
    <message>
        <source>%1: the bridge “%2” is missing.</source>
        <translation>%1: мост «%2» отсутствует.</translation>
    </message>
    <message>
        <source>%1: the bridge “%2” was changed.</source>
        <translation>%1: мост «%2» изменён.</translation>
    </message>
    <message>
        <source>%1: the bridge “%2” is there, but not in the design.</source>
        <translation>%1: мост «%2» есть, но в проекте его нет.</translation>
    </message>
    <message>
        <source>%1: the cable “%2” (a veth pair) is missing.</source>
        <translation>%1: кабель «%2» (пара veth) отсутствует.</translation>
    </message>
    <message>
        <source>%1: the cable “%2” (a veth pair) was changed.</source>
        <translation>%1: кабель «%2» (пара veth) изменён.</translation>
    </message>
    <message>
        <source>%1: the cable “%2” (a veth pair) is there, but not in the design.</source>
        <translation>%1: кабель «%2» (пара veth) есть, но в проекте его нет.</translation>
    </message>
    <message>
        <source>%1: the tap device “%2” is missing.</source>
        <translation>%1: устройство tap «%2» отсутствует.</translation>
    </message>
    <message>
        <source>%1: the tap device “%2” was changed.</source>
        <translation>%1: устройство tap «%2» изменено.</translation>
    </message>
    <message>
        <source>%1: the tap device “%2” is there, but not in the design.</source>
        <translation>%1: устройство tap «%2» есть, но в проекте его нет.</translation>
    </message>
    <message>
        <source>%1: the switch port “%2” is missing.</source>
        <translation>%1: порт коммутатора «%2» отсутствует.</translation>
    </message>
    <message>
        <source>%1: the switch port “%2” was changed.</source>
        <translation>%1: порт коммутатора «%2» изменён.</translation>
    </message>
    <message>
        <source>%1: the switch port “%2” is there, but not in the design.</source>
        <translation>%1: порт коммутатора «%2» есть, но в проекте его нет.</translation>
    </message>
    <message>
        <source>%1: the flow “%2” is missing.</source>
        <translation>%1: поток «%2» отсутствует.</translation>
    </message>
    <message>
        <source>%1: the flow “%2” was changed.</source>
        <translation>%1: поток «%2» изменён.</translation>
    </message>
    <message>
        <source>%1: the flow “%2” is there, but not in the design.</source>
        <translation>%1: поток «%2» есть, но в проекте его нет.</translation>
    </message>
    <message>
        <source>%1: the interface “%2” is missing.</source>
        <translation>%1: интерфейс «%2» отсутствует.</translation>
    </message>
    <message>
        <source>%1: the interface “%2” was changed.</source>
        <translation>%1: интерфейс «%2» изменён.</translation>
    </message>
    <message>
        <source>%1: the interface “%2” is there, but not in the design.</source>
        <translation>%1: интерфейс «%2» есть, но в проекте его нет.</translation>
    </message>
    <message>
        <source>%1: the route “%2” is missing.</source>
        <translation>%1: маршрут «%2» отсутствует.</translation>
    </message>
    <message>
        <source>%1: the route “%2” was changed.</source>
        <translation>%1: маршрут «%2» изменён.</translation>
    </message>
    <message>
        <source>%1: the route “%2” is there, but not in the design.</source>
        <translation>%1: маршрут «%2» есть, но в проекте его нет.</translation>
    </message>
    <message>
        <source>%1: the file “%2” is missing.</source>
        <translation>%1: файл «%2» отсутствует.</translation>
    </message>
    <message>
        <source>%1: the file “%2” was changed.</source>
        <translation>%1: файл «%2» изменён.</translation>
    </message>
    <message>
        <source>%1: the file “%2” is there, but not in the design.</source>
        <translation>%1: файл «%2» есть, но в проекте его нет.</translation>
    </message>
    <message>
        <source>%1: the service “%2” is missing.</source>
        <translation>%1: служба «%2» отсутствует.</translation>
    </message>
    <message>
        <source>%1: the service “%2” was changed.</source>
        <translation>%1: служба «%2» изменена.</translation>
    </message>
    <message>
        <source>%1: the service “%2” is there, but not in the design.</source>
        <translation>%1: служба «%2» есть, но в проекте её нет.</translation>
    </message>
    <message>
        <source>%1: the machine “%2” is missing.</source>
        <translation>%1: машина «%2» отсутствует.</translation>
    </message>
    <message>
        <source>%1: the machine “%2” was changed.</source>
        <translation>%1: машина «%2» изменена.</translation>
    </message>
    <message>
        <source>%1: the machine “%2” is there, but not in the design.</source>
        <translation>%1: машина «%2» есть, но в проекте её нет.</translation>
    </message>
    <message>
        <source>%1 It belongs to %2.</source>
        <extracomment>Two whole sentences: what is wrong, and whose it is (&quot;It belongs to red/vm-1.&quot;).</extracomment>
        <translation>%1 Относится к %2.</translation>
    </message>
</context>
<context>
    <name>overlab::views::ErrorWording</name>
    <message>
        <source>The lab</source>
        <extracomment>Stands for an object&apos;s name where the engine gave none.</extracomment>
        <translation>Лаборатория</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 не отвечает.</translation>
    </message>
    <message>
        <source>%1: the system refused this for lack of rights.</source>
        <translation>%1: система отказала из-за нехватки прав.</translation>
    </message>
    <message>
        <source>%1: this host can not do that.</source>
        <translation>%1: этот компьютер так не умеет.</translation>
    </message>
    <message>
        <source>%1: there is no such thing.</source>
        <translation>%1: такого нет.</translation>
    </message>
    <message>
        <source>%1: the name belongs to something that this lab did not make; it was left alone.</source>
        <translation>%1: имя занято тем, что создала не эта лаборатория; оно не тронуто.</translation>
    </message>
    <message>
        <source>%1 took too long and was given up.</source>
        <translation>%1: слишком долго, ожидание прекращено.</translation>
    </message>
    <message>
        <source>%1: a command failed.</source>
        <translation>%1: команда не выполнилась.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense.</source>
        <translation>%1: получен бессмысленный ответ.</translation>
    </message>
    <message>
        <source>%1: the design has errors, nothing was changed.</source>
        <translation>%1: в проекте ошибки, ничего не изменено.</translation>
    </message>
    <message>
        <source>%1 is busy with another command; this one changed nothing.</source>
        <translation>%1: выполняется другая команда; эта ничего не изменила.</translation>
    </message>
    <message>
        <source>%1 was interrupted before it was done.</source>
        <translation>%1: прервано до завершения.</translation>
    </message>
    <message>
        <source>See whether the lab still runs (overlabctl list) and, for a lab on another host, whether ssh reaches it.</source>
        <translation>Проверьте, работает ли ещё лаборатория (overlabctl list), а если она на другом компьютере — доходит ли до него ssh.</translation>
    </message>
    <message>
        <source>“overlabctl doctor” says what this host lacks and what to install.</source>
        <translation>«overlabctl doctor» скажет, чего не хватает и что установить.</translation>
    </message>
    <message>
        <source>“overlabctl status” lists what the lab has.</source>
        <translation>«overlabctl status» покажет, что есть в лаборатории.</translation>
    </message>
    <message>
        <source>Apply the design again: it finishes what was begun.</source>
        <translation>Примените проект ещё раз: начатое будет закончено.</translation>
    </message>
    <message>
        <source>The lab may have been started by another version of this program: end it and apply the design again.</source>
        <translation>Возможно, лабораторию запустила другая версия программы: завершите её и примените проект снова.</translation>
    </message>
    <message>
        <source>Try again when the other command has ended.</source>
        <translation>Повторите, когда другая команда закончится.</translation>
    </message>
    <message>
        <source>%1: the program is not installed.</source>
        <extracomment>%1 is a program, or a host and a program: &quot;me@server: overlabd&quot;.</extracomment>
        <translation>%1: программа не установлена.</translation>
    </message>
    <message>
        <source>overlabd is a part of Overlab: it has to lie beside this program or in a folder of PATH; on another host, in PATH.</source>
        <translation>overlabd — часть Overlab: эта программа должна лежать рядом с запускаемой или в одной из папок PATH, а на другом компьютере — в PATH.</translation>
    </message>
</context>
<context>
    <name>overlab::views::LabTreeModel</name>
    <message>
        <source>Nodes (%1)</source>
        <translation>Узлы (%1)</translation>
    </message>
    <message>
        <source>Machines (%1)</source>
        <translation>Машины (%1)</translation>
    </message>
    <message>
        <source>Routers (%1)</source>
        <translation>Маршрутизаторы (%1)</translation>
    </message>
    <message>
        <source>Networks (%1)</source>
        <translation>Сети (%1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>overlab::views::LabView</name>
    <message>
        <source>%1 of %2: %3 %4</source>
        <extracomment>Count of finished objects, object, state: &quot;12 of 38: red/vm-1 building&quot;</extracomment>
        <translation>%1 из %2: %3 — %4</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>не отвечает</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n узел</numerusform>
            <numerusform>%n узла</numerusform>
            <numerusform>%n узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n машина</numerusform>
            <numerusform>%n машины</numerusform>
            <numerusform>%n машин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n сеть</numerusform>
            <numerusform>%n сети</numerusform>
            <numerusform>%n сетей</numerusform>
        </translation>
    </message>
    <message>
        <source>seen just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>seen %n second(s) ago</source>
        <translation>
            <numerusform>%n секунду назад</numerusform>
            <numerusform>%n секунды назад</numerusform>
            <numerusform>%n секунд назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Objects of the lab</source>
        <translation>Объекты лаборатории</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Перезагрузить</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Копировать имя</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Копировать адреса</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the lab not as drawn; applying the design again puts that right</source>
        <translation>
            <numerusform>В лаборатории %n отличие от проекта; примените проект ещё раз, и оно исчезнет</numerusform>
            <numerusform>В лаборатории %n отличия от проекта; примените проект ещё раз, и они исчезнут</numerusform>
            <numerusform>В лаборатории %n отличий от проекта; примените проект ещё раз, и они исчезнут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::ObjectLook</name>
    <message>
        <source>flat</source>
        <translation>flat</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>без сети</translation>
    </message>
    <message>
        <source>network, compute</source>
        <translation>сеть, вычисления</translation>
    </message>
    <message>
        <source>network</source>
        <translation>сеть</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>вычисления</translation>
    </message>
</context>
<context>
    <name>overlab::views::ObjectPalette</name>
    <message>
        <source>What can be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag onto the drawing, or click here and then there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlab::views::PaletteModel</name>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project that owns networks, routers and machines; in the lab it is kept apart from all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network with its subnet; in the lab a VLAN on each node&apos;s br-int and a tunnel between the nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins networks and leads out; in the lab a qrouter namespace with addresses, routes and NAT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virtual machine; in the lab a QEMU guest with a kernel and a disk of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a light guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine that starts at once; in the lab a network namespace with a DHCP client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place an external network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way out for all tenants; in the lab a provider network on br-ex, with floating addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished">Узел</translation>
    </message>
    <message>
        <source>Place a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host of the cloud; in the lab a namespace with an Open vSwitch, for machines and routers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text on the drawing, in Markdown; the lab knows nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlab::views::ProblemModel</name>
    <message>
        <source>Error: %1</source>
        <translation>Ошибка: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Предупреждение: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
</context>
<context>
    <name>overlab::views::ProblemView</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the list of problems</source>
        <translation>Закрыть список проблем</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>overlab::views::ProblemWording</name>
    <message>
        <source>%1: high availability is not built yet; the router stands on one node.</source>
        <translation>%1: высокая доступность пока не строится; маршрутизатор стоит на одном узле.</translation>
    </message>
    <message>
        <source>%1: distributed routing is not built yet; the router stands on one node.</source>
        <translation>%1: распределённая маршрутизация пока не строится; маршрутизатор стоит на одном узле.</translation>
    </message>
    <message>
        <source>%1 asked for an address, but got no lease in time.</source>
        <translation>%1: адрес запрошен, но аренда вовремя не получена.</translation>
    </message>
    <message>
        <source>The design</source>
        <extracomment>Stands for an object&apos;s name where a problem concerns the design as a whole.</extracomment>
        <translation>Проект</translation>
    </message>
    <message>
        <source>%1: the IPv6 subnet %2 is not built yet; only IPv4 works.</source>
        <translation>%1: подсеть IPv6 %2 пока не строится; работает только IPv4.</translation>
    </message>
    <message>
        <source>%1: its checks (%2) are read, but not run yet.</source>
        <translation>%1: проверки (%2) прочитаны, но пока не выполняются.</translation>
    </message>
    <message>
        <source>%1 asks for the kernel datapath, but this host has no Open vSwitch kernel module. Load it, or set datapath: auto.</source>
        <translation>%1: запрошена коммутация в ядре, а модуля Open vSwitch на этом компьютере нет. Загрузите его или укажите datapath: auto.</translation>
    </message>
    <message>
        <source>%1 is a network of type “%2” and needs links of type “%3”, which this host&apos;s kernel does not know.</source>
        <translation>%1 — сеть типа «%2», ей нужны интерфейсы типа «%3», а ядро этого компьютера их не знает.</translation>
    </message>
    <message>
        <source>%1: the network “%2” is local and has its DHCP server on %3; on %4 nobody answers. Put the machine on the same node, or switch DHCP off.</source>
        <translation>%1: сеть «%2» локальная, её сервер DHCP стоит на %3; на %4 никто не ответит. Разместите машину на том же узле или отключите DHCP.</translation>
    </message>
    <message>
        <source>The machine %1 did not start.</source>
        <translation>Машина %1 не запустилась.</translation>
    </message>
    <message>
        <source>The node %1 could not be built or changed.</source>
        <translation>Узел %1 не удалось построить или изменить.</translation>
    </message>
    <message>
        <source>%1: something of it could not be removed on %2.</source>
        <translation>%1: кое-что не удалось удалить на %2.</translation>
    </message>
    <message>
        <source>%1: a link of it could not be made on %2.</source>
        <translation>%1: не удалось создать интерфейс на %2.</translation>
    </message>
    <message>
        <source>%1: its network namespace could not be made on %2.</source>
        <translation>%1: не удалось создать сетевое пространство имён на %2.</translation>
    </message>
    <message>
        <source>%1: an interface of it could not be set up on %2.</source>
        <translation>%1: не удалось настроить интерфейс на %2.</translation>
    </message>
    <message>
        <source>%1: a route of it could not be set on %2.</source>
        <translation>%1: не удалось задать маршрут на %2.</translation>
    </message>
    <message>
        <source>%1: a file of it could not be written on %2.</source>
        <translation>%1: не удалось записать файл на %2.</translation>
    </message>
    <message>
        <source>%1: its DHCP server could not be started on %2.</source>
        <translation>%1: не удалось запустить сервер DHCP на %2.</translation>
    </message>
    <message>
        <source>%1 was started, but its guest agent did not report the machine&apos;s addresses in time. Look at its console.</source>
        <translation>%1 запущена, но её гостевой агент вовремя не сообщил адреса машины. Посмотрите её консоль.</translation>
    </message>
    <message>
        <source>%1: the metadata service can not listen on %2, so machines there get no user data and no keys.</source>
        <translation>%1: служба метаданных не может принимать запросы на %2, поэтому машины там не получат пользовательских данных и ключей.</translation>
    </message>
    <message>
        <source>%1 has no external network, so there is no place “outside” for the uplink; it stays off.</source>
        <translation>%1: нет внешней сети, а значит, и места «outside» для выхода в настоящую сеть; он остаётся выключенным.</translation>
    </message>
    <message>
        <source>%1: the uplink needs the program %2, which is not installed. Install the package %3 and apply again; all else is done.</source>
        <translation>%1: для выхода в настоящую сеть нужна программа %2, а она не установлена. Установите пакет %3 и примените ещё раз; всё остальное сделано.</translation>
    </message>
    <message>
        <source>%1: the uplink to the real network does not work; all else is done.</source>
        <translation>%1: выход в настоящую сеть не работает; всё остальное сделано.</translation>
    </message>
</context>
<context>
    <name>overlab::views::StartPage</name>
    <message>
        <source>No lab yet</source>
        <translation>Лабораторий пока нет</translation>
    </message>
    <message>
        <source>A lab is made from a design file: tenants, networks, routers and machines. The example has two networks, one router and four machines on two hypervisors. It runs on this computer, apart from everything else on it, and needs no root.</source>
        <translation>Лаборатория строится по файлу проекта: арендаторы, сети, маршрутизаторы и машины. В примере две сети, один маршрутизатор и четыре машины на двух гипервизорах. Он работает на этом компьютере отдельно от всего остального и не требует прав root.</translation>
    </message>
    <message>
        <source>Open a design…</source>
        <translation>Открыть проект…</translation>
    </message>
    <message>
        <source>Apply the example</source>
        <translation>Применить пример</translation>
    </message>
    <message>
        <source>In a terminal: %1</source>
        <translation>В терминале: %1</translation>
    </message>
</context>
<context>
    <name>overlab::views::StateWording</name>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>building</source>
        <translation>строится</translation>
    </message>
    <message>
        <source>running</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>сбой</translation>
    </message>
    <message>
        <source>partly running</source>
        <extracomment>A lab of which some objects do not run.</extracomment>
        <translation>работает частично</translation>
    </message>
    <message>
        <source>create</source>
        <translation>создать</translation>
    </message>
    <message>
        <source>change</source>
        <translation>изменить</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>удалить</translation>
    </message>
    <message>
        <source>network</source>
        <comment>role of a node</comment>
        <translation>сеть</translation>
    </message>
    <message>
        <source>compute</source>
        <comment>role of a node</comment>
        <translation>вычисления</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>виртуальная машина</translation>
    </message>
    <message>
        <source>light guest</source>
        <translation>лёгкий гость</translation>
    </message>
</context>
<context>
    <name>overlab::views::TileDelegate</name>
    <message>
        <source>**Note**</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
