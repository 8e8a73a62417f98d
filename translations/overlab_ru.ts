<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать %1: %2.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
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
        <source>The control character %1 cannot stand in a design. Remove it.</source>
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
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; it is one of: %3.</source>
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
        <source>&quot;%1&quot; cannot be an IPv6 value yet.</source>
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
        <source>A %1 cannot be called &quot;%2&quot;: the name has a meaning of its own. Choose another.</source>
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
        <translation>Адрес %1 не может принадлежать узлу в базовой сети %2.</translation>
    </message>
    <message>
        <source>The address %1 is taken by the node &quot;%2&quot;.</source>
        <translation>Адрес %1 занят узлом «%2».</translation>
    </message>
    <message>
        <source>The underlay %1 has %2 addresses for %3 nodes. Choose a shorter prefix.</source>
        <translation>В базовой сети %1 всего %2 адресов, а узлов %3. Выберите более короткий префикс.</translation>
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
        <translation>Базовая сеть несёт одну сеть типа flat, и это уже «%1». Выберите здесь другой тип.</translation>
    </message>
    <message>
        <source>The MTU %1 must be between %2 and %3.</source>
        <translation>MTU %1 должен быть от %2 до %3.</translation>
    </message>
    <message>
        <source>The MTU %1 does not fit: %2 leaves %3 of the underlay&apos;s %4.</source>
        <translation>MTU %1 не помещается: %2 оставляет %3 из %4 байт базовой сети.</translation>
    </message>
    <message>
        <source>IPv6 needs an MTU of at least 1280, and this network has %1.</source>
        <translation>Для IPv6 нужен MTU не менее 1280, а у этой сети %1.</translation>
    </message>
    <message>
        <source>Hosts cannot have addresses of %1 (it is loopback, multicast, reserved or everything).</source>
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
        <source>The next hop %1 is no host address of the subnet %2, so its machines cannot reach it.</source>
        <translation>Следующий переход %1 — не адрес узла подсети %2, и её машины до него не дойдут.</translation>
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
        <source>The floating address %1 cannot be reached: no router joins the network &quot;%2&quot; and the external network &quot;%3&quot;.</source>
        <translation>Плавающий адрес %1 недостижим: ни один маршрутизатор не соединяет сеть «%2» с внешней сетью «%3».</translation>
    </message>
    <message>
        <source>The subnet %1 of &quot;%2&quot; overlaps %3 of &quot;%4&quot;, and a router cannot tell them apart.</source>
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
        <translation>Следующий переход %1 не входит ни в одну подсеть маршрутизатора.</translation>
    </message>
    <message>
        <source>The next hop %1 is the router itself.</source>
        <translation>Следующий переход %1 — сам этот маршрутизатор.</translation>
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
        <source>what this host can and cannot do, and what to install for more</source>
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
            <numerusform>создать: %n</numerusform>
            <numerusform>создать: %n</numerusform>
            <numerusform>создать: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>изменить: %n</numerusform>
            <numerusform>изменить: %n</numerusform>
            <numerusform>изменить: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>удалить: %n</numerusform>
            <numerusform>удалить: %n</numerusform>
            <numerusform>удалить: %n</numerusform>
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
        <translation>«%1» — лёгкая машина, у неё нет последовательной консоли; «overlabctl shell %1» откроет в ней оболочку.</translation>
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
    <message>
        <source>%1. %2: %3</source>
        <comment>number, place, what happens</comment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>The way of its ARP request:</source>
        <translation>Путь его ARP-запроса:</translation>
    </message>
    <message>
        <source>And back:</source>
        <translation>И обратно:</translation>
    </message>
    <message>
        <source>the way of a packet, hop by hop, with the rule that decided each</source>
        <translation>путь пакета шаг за шагом, с правилом, которое решило каждый шаг</translation>
    </message>
    <message>
        <source>icmp, tcp or udp (icmp)</source>
        <translation>icmp, tcp или udp (icmp)</translation>
    </message>
    <message>
        <source>the destination&apos;s, of tcp and udp</source>
        <translation>порт назначения, для tcp и udp</translation>
    </message>
    <message>
        <source>of the IP packet in bytes, which may not be fragmented (84)</source>
        <translation>размер IP-пакета в байтах; фрагментировать его нельзя (84)</translation>
    </message>
    <message>
        <source>a later packet of a connection, not its first</source>
        <translation>не первый пакет соединения, а один из следующих</translation>
    </message>
    <message>
        <source>the answer&apos;s way, too</source>
        <translation>также путь ответа</translation>
    </message>
    <message>
        <source>“--protocol %1”: icmp, tcp, udp, arp or dhcp belongs there.</source>
        <translation>«--protocol %1»: здесь должно быть icmp, tcp, udp, arp или dhcp.</translation>
    </message>
    <message>
        <source>“--protocol %1” needs a port: --port N.</source>
        <translation>«--protocol %1» требует порта: --port N.</translation>
    </message>
    <message>
        <source>“--port” goes with “--protocol tcp” or “--protocol udp”.</source>
        <translation>«--port» указывается вместе с «--protocol tcp» или «--protocol udp».</translation>
    </message>
    <message>
        <source>“--port %1”: a number up to %2 belongs there.</source>
        <translation>«--port %1»: здесь должно быть число не больше %2.</translation>
    </message>
    <message>
        <source>“--length %1”: a number up to %2 belongs there.</source>
        <translation>«--length %1»: здесь должно быть число не больше %2.</translation>
    </message>
    <message>
        <source>icmp, tcp, udp, arp or dhcp (icmp)</source>
        <translation>icmp, tcp, udp, arp или dhcp (icmp)</translation>
    </message>
    <message>
        <source>send one real packet and see whether it goes that way</source>
        <translation>отправить один настоящий пакет и проверить, пройдёт ли он так же</translation>
    </message>
    <message>
        <source>the frames of the proof, as a pcapng file for Wireshark</source>
        <translation>кадры проверки в файл pcapng для Wireshark</translation>
    </message>
    <message>
        <source>FROM \ TO</source>
        <translation>ОТКУДА \ КУДА</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a row&apos;s number and machine</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“--protocol %1”: icmp, tcp or udp belongs there.</source>
        <translation>«--protocol %1»: здесь должно стоять icmp, tcp или udp.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>packets and bytes, rate</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>УСТРОЙСТВО</translation>
    </message>
    <message>
        <source>OF</source>
        <translation>ОБЪЕКТ</translation>
    </message>
    <message>
        <source>LOST</source>
        <translation>ПОТЕРЯНО</translation>
    </message>
    <message>
        <source>PROCESSORS</source>
        <translation>ПРОЦЕССОРЫ</translation>
    </message>
    <message>
        <source>%1: not all could be read: %2</source>
        <comment>node, reason</comment>
        <translation>%1: прочитано не всё: %2</translation>
    </message>
    <message>
        <source>packets and bytes of ports and devices, the machines&apos; use of the host</source>
        <translation>пакеты и байты портов и устройств, расход ресурсов хоста машинами</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>выучен</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>таблица %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>bridge, node</comment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>There is no node “%1” in the lab.</source>
        <translation>В лаборатории нет узла «%1».</translation>
    </message>
    <message>
        <source>--watch follows one bridge; name it behind the node: “flows %1 br-int --watch”.</source>
        <translation>--watch следит за одним мостом; назовите его после узла: «flows %1 br-int --watch».</translation>
    </message>
    <message>
        <source>a node&apos;s flows, with counters and what they were made for</source>
        <translation>потоки узла со счётчиками и тем, для чего они созданы</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Таблица пуста.</translation>
    </message>
    <message>
        <source>The same in a shell there: %1</source>
        <translation>То же самое в оболочке там: %1</translation>
    </message>
    <message>
        <source>“%1” is no table. There are: %2.</source>
        <translation>«%1» — не таблица. Есть: %2.</translation>
    </message>
    <message>
        <source>“table forwarding NODE BRIDGE” names a bridge, no other table does.</source>
        <translation>Мост называют только в «table forwarding NODE BRIDGE», для других таблиц — нет.</translation>
    </message>
    <message>
        <source>a table of a place: %1</source>
        <translation>таблица места: %1</translation>
    </message>
    <message>
        <source>which hardware address a bridge has learned at which port</source>
        <translation>какой аппаратный адрес мост выучил на каком порту</translation>
    </message>
    <message>
        <source>shows it again and again, until Ctrl-C</source>
        <translation>показывает снова и снова, до Ctrl-C</translation>
    </message>
    <message>
        <source>seconds between two looks (1)</source>
        <translation>секунды между двумя опросами (1)</translation>
    </message>
    <message>
        <source>“--interval %1”: seconds from %2 to %3 belong there.</source>
        <translation>«--interval %1»: здесь нужно число секунд от %2 до %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check&apos;s name, its packet</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2, should be dropped: %3. %4</source>
        <extracomment>a check: sign, packet, holds or fails, what became of the packet</extracomment>
        <translation>%1 %2, не должен доходить: %3. %4</translation>
    </message>
    <message>
        <source>%1 %2, should pass: %3. %4</source>
        <translation>%1 %2, должен доходить: %3. %4</translation>
    </message>
    <message>
        <source>The lab matches the design.</source>
        <translation>Лаборатория соответствует проекту.</translation>
    </message>
    <message>
        <source>The lab does not match the design: %1.</source>
        <translation>Лаборатория не соответствует проекту: %1.</translation>
    </message>
    <message>
        <source>No design was ever applied to the lab “%1”: there is nothing to check.</source>
        <translation>К лаборатории «%1» ещё не применяли проект: проверять нечего.</translation>
    </message>
    <message>
        <source>The design has no checks.</source>
        <translation>В проекте нет проверок.</translation>
    </message>
    <message>
        <source>does the lab match the design, and do its checks hold on real packets</source>
        <translation>соответствует ли лаборатория проекту и проходят ли его проверки на настоящих пакетах</translation>
    </message>
    <message>
        <source>+ arrives, - does not, ? not known, first in the lab&apos;s tables, then by a real packet and its answer; ! is not as designed</source>
        <translation>+ доходит, - не доходит, ? неизвестно: сначала по таблицам лаборатории, затем по настоящему пакету и ответу; ! не по проекту</translation>
    </message>
    <message>
        <source>+ arrives, - does not, ? not known; ! is not as designed</source>
        <translation>+ доходит, - не доходит, ? неизвестно; ! не по проекту</translation>
    </message>
    <message>
        <source>%1 %2 → %3: %4</source>
        <comment>sign, machine, machine, sentences</comment>
        <translation>%1 %2 → %3: %4</translation>
    </message>
    <message>
        <source>The design means %1 of %2 pairs to reach each other.</source>
        <translation>По проекту должны быть связаны пары: %1 из %2.</translation>
    </message>
    <message>
        <source>who reaches whom, as designed and as it is; status 0 when all is as the design means it</source>
        <translation>кто до кого доходит, по проекту и на деле; код 0, если всё по проекту</translation>
    </message>
    <message>
        <source>each machine sends a real packet to each other one, too</source>
        <translation>каждая машина ещё и отправляет каждой другой настоящий пакет</translation>
    </message>
    <message>
        <source>(in a tunnel %1 → %2, segment %3)</source>
        <translation>(в туннеле %1 → %2, сегмент %3)</translation>
    </message>
    <message>
        <source>tshark ended: %1</source>
        <translation>tshark завершился: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>tshark is not installed: the lines tell of addresses, protocols and ports only.</source>
        <translation>tshark не установлен: строки содержат только адреса, протоколы и порты.</translation>
    </message>
    <message>
        <source>capturing at %1</source>
        <translation>захват: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written; the capture is in %2.</source>
        <translation>Не удалось записать %1; захваченное лежит в %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>point of a capture, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: nothing more came after a while: %2</source>
        <comment>point of a capture, reason</comment>
        <translation>%1: с некоторого момента больше ничего не поступало: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) came faster than they could be shown.</source>
        <translation>
            <numerusform>%n пакет пришёл быстрее, чем его можно было показать.</numerusform>
            <numerusform>%n пакета пришли быстрее, чем их можно было показать.</numerusform>
            <numerusform>%n пакетов пришли быстрее, чем их можно было показать.</numerusform>
        </translation>
    </message>
    <message>
        <source>“--write -” and --json both want standard output.</source>
        <translation>«--write -» и --json оба занимают стандартный вывод.</translation>
    </message>
    <message>
        <source>packets as they pass devices of the lab, decoded or as a pcapng file</source>
        <translation>пакеты, проходящие через устройства лаборатории: расшифрованные или файлом pcapng</translation>
    </message>
    <message>
        <source>only what fits, as tcpdump spells it: &quot;icmp or arp&quot;</source>
        <translation>только подходящее, в записи tcpdump: &quot;icmp or arp&quot;</translation>
    </message>
    <message>
        <source>writes a pcapng; “-” is standard output, for “wireshark -k -i -”</source>
        <translation>пишет pcapng; «-» — стандартный вывод, для «wireshark -k -i -»</translation>
    </message>
    <message>
        <source>ends after N packets</source>
        <translation>завершить после N пакетов</translation>
    </message>
    <message>
        <source>ends after S seconds</source>
        <translation>завершить через S секунд</translation>
    </message>
    <message>
        <source>keeps the first BYTES of each packet only</source>
        <translation>сохранять только первые BYTES байт каждого пакета</translation>
    </message>
    <message>
        <source>What was captured so far is in %1.</source>
        <translation>Захваченное до сих пор лежит в %1.</translation>
    </message>
    <message>
        <source>Places and devices come in pairs: overlabctl capture a eth0 compute-0 eth0.</source>
        <translation>Места и устройства указываются парами: overlabctl capture a eth0 compute-0 eth0.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ВРЕМЯ</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>КТО</translation>
    </message>
    <message>
        <source>Nothing has happened yet since the lab&apos;s engine began.</source>
        <translation>С запуска движка лаборатории ещё ничего не произошло.</translation>
    </message>
    <message>
        <source>what happened in a lab, when, to what, and by whom</source>
        <translation>что произошло в лаборатории, когда, с чем и кто это сделал</translation>
    </message>
    <message>
        <source>goes on with what happens from now on, until Ctrl-C; with --json a document a line</source>
        <translation>продолжает показывать происходящее, до Ctrl-C; с --json по документу в строке</translation>
    </message>
    <message>
        <source>shows it anew whenever something changes, until Ctrl-C; with --json a document a line</source>
        <translation>показывает заново при каждом изменении, до Ctrl-C; с --json по документу в строке</translation>
    </message>
    <message>
        <source>Datapath of %1</source>
        <comment>a node</comment>
        <translation>Тракт данных узла %1</translation>
    </message>
    <message>
        <source>A node&apos;s bridges share its datapath: “flows %1 --datapath” names no bridge.</source>
        <translation>У мостов узла общий тракт данных: в «flows %1 --datapath» мост не указывают.</translation>
    </message>
    <message>
        <source>--origins goes with --datapath, and not with --watch.</source>
        <translation>--origins указывают вместе с --datapath и без --watch.</translation>
    </message>
    <message>
        <source>the flows of the datapath: the switch&apos;s cache of what the flows of its bridges decided</source>
        <translation>потоки тракта данных: кэш коммутатора с тем, что решили потоки его мостов</translation>
    </message>
    <message>
        <source>below each of them the OpenFlow flows that it was made of</source>
        <translation>под каждым из них — потоки OpenFlow, из которых он создан</translation>
    </message>
    <message>
        <source>“%1” has no graphical console; “graphics: vnc” in the design, and an apply, give a virtual machine one.</source>
        <translation>У «%1» нет графической консоли; чтобы она появилась у виртуальной машины, укажите в проекте «graphics: vnc» и примените его.</translation>
    </message>
    <message>
        <source>A VNC viewer shows it: vncviewer %1 (TigerVNC). Ctrl-C ends.</source>
        <translation>Показать в программе просмотра VNC: vncviewer %1 (TigerVNC). Ctrl-C завершает.</translation>
    </message>
    <message>
        <source>the screen of a machine, on a Unix socket for a VNC viewer</source>
        <translation>экран машины на сокете Unix для программы просмотра VNC</translation>
    </message>
    <message>
        <source>where; a name of its own when it is not given</source>
        <translation>где; если не указано, имя выбирается само</translation>
    </message>
    <message>
        <source>table %1: no flow matches</source>
        <translation>таблица %1: ни один поток не подходит</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <extracomment>since a packet took the flow</extracomment>
        <translation>%1 с назад</translation>
    </message>
    <message>
        <source>in the network card</source>
        <translation>в сетевой карте</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a port</comment>
        <translation>с порта %1</translation>
    </message>
    <message>
        <source>The datapath has no flows: Open vSwitch makes one when a packet comes, and lets it go after ten quiet seconds.</source>
        <translation>В тракте данных нет потоков: Open vSwitch создаёт поток, когда приходит пакет, и убирает его после десяти секунд без пакетов.</translation>
    </message>
    <message>
        <source>%1: nothing was changed</source>
        <translation>%1: ничего не изменено</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::gui::CaptureCommands</name>
    <message>
        <source>Capture here: %1</source>
        <translation>Захват здесь: %1</translation>
    </message>
    <message>
        <source>The lab’s engine has gone: the capture has ended, and what was captured stays.</source>
        <translation>Движок лаборатории пропал: захват окончен, захваченное остаётся.</translation>
    </message>
    <message>
        <source>Save what was captured</source>
        <translation>Сохранить захваченное</translation>
    </message>
    <message numerus="yes">
        <source>Capture at %n selected place(s)</source>
        <translation>
            <numerusform>Захват в %n выбранном месте</numerusform>
            <numerusform>Захват в %n выбранных местах</numerusform>
            <numerusform>Захват в %n выбранных местах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::gui::CheckCommands</name>
    <message>
        <source>Of those that were run: %1</source>
        <translation>Из запущенных: %1</translation>
    </message>
    <message>
        <source>The design has the check “%1” now.</source>
        <translation>В проекте теперь есть проверка «%1».</translation>
    </message>
</context>
<context>
    <name>overlab::gui::CounterCommands</name>
    <message>
        <source>Export as CSV</source>
        <translation>Экспорт в CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Значения через запятую (*.csv)</translation>
    </message>
</context>
<context>
    <name>overlab::gui::Docks</name>
    <message>
        <source>Palette</source>
        <extracomment>what can be put into the drawing</extracomment>
        <translation>Палитра</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Обозреватель</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Лаборатории</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Take out of the window, or put back</source>
        <translation>Вынести из окна или вернуть</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>the way of a packet</extracomment>
        <translation>Путь</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>what must get through in the lab, and what must not</extracomment>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Reachability</source>
        <extracomment>who reaches whom</extracomment>
        <translation>Достижимость</translation>
    </message>
    <message>
        <source>Terminals</source>
        <extracomment>shells in the lab</extracomment>
        <translation>Терминалы</translation>
    </message>
    <message>
        <source>Captures</source>
        <extracomment>packets that were caught as they passed</extracomment>
        <translation>Захваты</translation>
    </message>
    <message>
        <source>Maximise, or put back</source>
        <translation>Развернуть или вернуть на место</translation>
    </message>
</context>
<context>
    <name>overlab::gui::FileCommands</name>
    <message>
        <source>Designs (*.yaml *.yml)</source>
        <translation>Проекты (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Open a design</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>Сохранить проект</translation>
    </message>
    <message>
        <source>The text has errors, so the drawing does not have what was typed last.</source>
        <translation>В тексте есть ошибки, поэтому на схеме нет того, что было введено последним.</translation>
    </message>
    <message>
        <source>Save the text as it is typed</source>
        <translation>Сохранить текст как введён</translation>
    </message>
    <message>
        <source>Save what is drawn</source>
        <translation>Сохранить нарисованное</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Несохранённые изменения</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Сохранить изменения в «%1»?</translation>
    </message>
    <message>
        <source>a drawing that was never saved</source>
        <translation>схему, которую ни разу не сохраняли</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Несохранённая работа</translation>
    </message>
    <message>
        <source>Overlab ended without saving %1. Its state of %2 was kept.</source>
        <translation>Overlab завершился, не сохранив: %1. Состояние на %2 уцелело.</translation>
    </message>
    <message>
        <source>The file itself changes only when you save.</source>
        <translation>Сам файл изменится только при сохранении.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Не восстанавливать</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
</context>
<context>
    <name>overlab::gui::GuestScreenCommands</name>
    <message>
        <source>Save the picture of the screen</source>
        <translation>Сохранение изображения экрана</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Изображение (*.png)</translation>
    </message>
</context>
<context>
    <name>overlab::gui::LabCommands</name>
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
        <source>Doctor</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>overlab::gui::LabFeedback</name>
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
        <source>The lab “%1” has ended, but something is left: see “overlabctl list”.</source>
        <translation>Лаборатория «%1» завершена, но кое-что осталось: см. «overlabctl list».</translation>
    </message>
    <message>
        <source>The engine of the lab “%1” did not answer; the lab was ended without it, and nothing of it is left.</source>
        <translation>Движок лаборатории «%1» не ответил; лаборатория завершена без него, и от неё ничего не осталось.</translation>
    </message>
    <message>
        <source>The lab “%1” has ended; nothing of it is left.</source>
        <translation>Лаборатория «%1» завершена; от неё ничего не осталось.</translation>
    </message>
    <message>
        <source>The apply was cancelled. Apply again to finish it, or end the lab.</source>
        <translation>Применение прервано. Примените снова, чтобы завершить его, или завершите лабораторию.</translation>
    </message>
    <message>
        <source>The lab&apos;s engine does not answer any more. It is looked for again.</source>
        <translation>Движок лаборатории больше не отвечает. Его ищут снова.</translation>
    </message>
    <message>
        <source>The lab&apos;s engine had ended all of a sudden and was started again. The lab went on meanwhile.</source>
        <translation>Движок лаборатории внезапно завершился и был запущен снова. Лаборатория тем временем работала.</translation>
    </message>
    <message>
        <source>The apply has ended.</source>
        <translation>Применение закончилось.</translation>
    </message>
    <message>
        <source>The lab “%1” has ended.</source>
        <translation>Лаборатория «%1» завершена.</translation>
    </message>
    <message>
        <source>The lab host cannot make “%1”; nothing was changed</source>
        <translation>Хост лабораторий не может создать «%1»; ничего не изменено</translation>
    </message>
    <message>
        <source>Nothing was changed: the lab host cannot make this design. The problems say why.</source>
        <translation>Ничего не изменено: хост лабораторий не может создать этот проект. Причины — в списке проблем.</translation>
    </message>
    <message>
        <source>Applied in part, in %1 s: %2 created, %3 changed, %4 removed, %5 unchanged</source>
        <translation>Применено частично за %1 с: создано %2, изменено %3, удалено %4, без изменений %5</translation>
    </message>
</context>
<context>
    <name>overlab::gui::LiveCommands</name>
    <message>
        <source>The lab does not answer. What is seen may be old; it goes on by itself when the lab answers again.</source>
        <translation>Лаборатория не отвечает. То, что видно, может быть старым; когда она снова ответит, наблюдение продолжится само.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and why</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>overlab::gui::MainWindow</name>
    <message>
        <source>Overlab</source>
        <extracomment>%1: a design; [*] is the mark of unsaved changes</extracomment>
        <translation>Overlab</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>%1[*] - Overlab</source>
        <translation>%1[*] - Overlab</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1: what was done, as &quot;Move vm-1&quot;</extracomment>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Пов&amp;торить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
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
    <message>
        <source>Lab: %1, %2, %3</source>
        <extracomment>the lab&apos;s state, its nodes, its machines</extracomment>
        <translation>Лаборатория: %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied</source>
        <translation>
            <numerusform>%n изменение не применено</numerusform>
            <numerusform>%n изменения не применены</numerusform>
            <numerusform>%n изменений не применено</numerusform>
        </translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Хост: %1</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1: не отвечает</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 не открывается</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Остановить %1</translation>
    </message>
    <message>
        <source>Reboot %1</source>
        <translation>Перезагрузить %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Запустить %1</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>&amp;Адреса</translation>
    </message>
    <message>
        <source>Interfaces of &amp;machines</source>
        <translation>Интерфейсы &amp;машин</translation>
    </message>
    <message>
        <source>Interfaces of &amp;routers</source>
        <translation>Интерфейсы ма&amp;ршрутизаторов</translation>
    </message>
    <message>
        <source>&amp;Ways out</source>
        <translation>&amp;Выходы наружу</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Заметки</translation>
    </message>
    <message>
        <source>&amp;Nodes</source>
        <translation>&amp;Узлы</translation>
    </message>
    <message>
        <source>&amp;Tenants&apos; zones</source>
        <translation>&amp;Зоны арендаторов</translation>
    </message>
    <message>
        <source>Machines of %1</source>
        <translation>Машины: %1</translation>
    </message>
    <message>
        <source>F5 ends the presentation.</source>
        <translation>F5 завершает показ.</translation>
    </message>
    <message>
        <source>In no file yet</source>
        <translation>Ещё не в файле</translation>
    </message>
    <message>
        <source>Lab: %1</source>
        <translation>Лаборатория: %1</translation>
    </message>
    <message>
        <source>Lab: not made yet</source>
        <translation>Лаборатория: ещё не создана</translation>
    </message>
    <message>
        <source>Path from %1</source>
        <translation>Путь отсюда: %1</translation>
    </message>
    <message>
        <source>Path to %1</source>
        <translation>Путь сюда: %1</translation>
    </message>
    <message>
        <source>Open terminal in %1</source>
        <translation>Открыть терминал: %1</translation>
    </message>
    <message>
        <source>Show flows</source>
        <translation>Показать потоки</translation>
    </message>
    <message>
        <source>Show tables</source>
        <translation>Показать таблицы</translation>
    </message>
    <message>
        <source>Show flows of %1</source>
        <comment>a bridge</comment>
        <translation>Показать потоки %1</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>Исправить %1</translation>
    </message>
    <message>
        <source>Repair %1 and all else that differs</source>
        <translation>Исправить %1 и все остальные отличия</translation>
    </message>
    <message>
        <source>Adopt that %1 is gone</source>
        <translation>Принять, что %1 больше нет</translation>
    </message>
    <message>
        <source>%1 is no longer in the design. The next apply clears away what is left of it.</source>
        <translation>%1 больше нет в проекте. Следующее применение уберёт то, что от него осталось.</translation>
    </message>
    <message>
        <source>Save the captured frames</source>
        <translation>Сохранить захваченные кадры</translation>
    </message>
    <message>
        <source>Open screen of %1</source>
        <translation>Открыть экран: %1</translation>
    </message>
    <message>
        <source>No dock is open below.</source>
        <translation>Внизу не открыто ни одной панели.</translation>
    </message>
</context>
<context>
    <name>overlab::gui::PathCommands</name>
    <message>
        <source>The drawing allows it now; apply it, then ask again.</source>
        <translation>На схеме это теперь разрешено; примените проект и спросите снова.</translation>
    </message>
</context>
<context>
    <name>overlab::gui::PcapngFiles</name>
    <message>
        <source>Captures for Wireshark (*.pcapng)</source>
        <translation>Захваты для Wireshark (*.pcapng)</translation>
    </message>
</context>
<context>
    <name>overlab::gui::TerminalCommands</name>
    <message>
        <source>Save the terminal&apos;s text</source>
        <translation>Сохранение текста терминала</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
</context>
<context>
    <name>overlab::gui::TextSync</name>
    <message>
        <source>%1 was removed by another program. Saving makes it again.</source>
        <translation>Файл %1 удалён другой программой. Сохранение создаст его снова.</translation>
    </message>
    <message>
        <source>%1 was changed by another program and is read again.</source>
        <translation>Файл %1 изменён другой программой и прочитан заново.</translation>
    </message>
    <message>
        <source>The file changed</source>
        <translation>Файл изменился</translation>
    </message>
    <message>
        <source>Another program changed %1, and there are unsaved changes here.</source>
        <translation>Другая программа изменила %1, а здесь есть несохранённые изменения.</translation>
    </message>
    <message>
        <source>Reading the file again drops the changes here. Keeping them replaces the other program&apos;s with the next save.</source>
        <translation>Если прочитать файл заново, изменения здесь пропадут. Если оставить их, следующее сохранение заменит изменения другой программы.</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Прочитать файл заново</translation>
    </message>
    <message>
        <source>Keep the changes here</source>
        <translation>Оставить изменения здесь</translation>
    </message>
</context>
<context>
    <name>overlab::gui::TrafficCommands</name>
    <message>
        <source>The links show their traffic as soon as the lab runs.</source>
        <translation>Линии покажут трафик, как только лаборатория заработает.</translation>
    </message>
</context>
<context>
    <name>overlab::gui::WindowActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>Begins an empty drawing</source>
        <translation>Начинает пустую схему</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Opens a design file</source>
        <translation>Открывает файл проекта</translation>
    </message>
    <message>
        <source>&amp;Examples and templates</source>
        <translation>&amp;Примеры и шаблоны</translation>
    </message>
    <message>
        <source>Shows designs to begin with</source>
        <translation>Показывает проекты, с которых можно начать</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Saves the design</source>
        <translation>Сохраняет проект</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>Saves the design in another file</source>
        <translation>Сохраняет проект в другой файл</translation>
    </message>
    <message>
        <source>&amp;Export the picture…</source>
        <translation>&amp;Экспортировать схему…</translation>
    </message>
    <message>
        <source>Saves the picture as PNG, SVG or PDF</source>
        <translation>Сохраняет схему как PNG, SVG или PDF</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>Prints the picture</source>
        <translation>Печатает схему</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Closes the design; a running lab goes on</source>
        <translation>Закрывает проект; работающая лаборатория продолжает работать</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>Finds names and addresses in the design</source>
        <translation>Ищет имена и адреса в проекте</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>Ко&amp;манды…</translation>
    </message>
    <message>
        <source>Finds anything that the window can do</source>
        <translation>Находит всё, что умеет окно</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Наст&amp;ройки…</translation>
    </message>
    <message>
        <source>Languages, looks, and how labs are handled</source>
        <translation>Язык, вид и обращение с лабораториями</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>Режим пок&amp;аза</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Reset the layout of the window</source>
        <translation>Вернуть &amp;исходное расположение</translation>
    </message>
    <message>
        <source>Puts all docks back to where they were at first</source>
        <translation>Возвращает все панели на исходные места</translation>
    </message>
    <message>
        <source>&amp;Plan…</source>
        <translation>&amp;План…</translation>
    </message>
    <message>
        <source>Shows what an apply would do, and changes nothing</source>
        <translation>Показывает, что сделает применение, ничего не меняя</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>При&amp;менить</translation>
    </message>
    <message>
        <source>Makes the lab match the drawing</source>
        <translation>Приводит лабораторию в соответствие со схемой</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Пре&amp;рвать</translation>
    </message>
    <message>
        <source>Stops the running apply at its next step</source>
        <translation>Останавливает применение на следующем шаге</translation>
    </message>
    <message>
        <source>&amp;End the lab…</source>
        <translation>&amp;Завершить лабораторию…</translation>
    </message>
    <message>
        <source>Stops the lab&apos;s machines and takes everything of it away</source>
        <translation>Останавливает машины лаборатории и убирает всё, что ей принадлежит</translation>
    </message>
    <message>
        <source>Lead to the &amp;real network</source>
        <translation>Выход в &amp;настоящую сеть</translation>
    </message>
    <message>
        <source>“outside” forwards to the real network, from the next apply on</source>
        <translation>Со следующего применения «outside» пересылает в настоящую сеть</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>Asks the lab again for its state</source>
        <translation>Снова запрашивает состояние лаборатории</translation>
    </message>
    <message>
        <source>Lab &amp;host…</source>
        <translation>&amp;Хост лабораторий…</translation>
    </message>
    <message>
        <source>Chooses the computer that labs run on</source>
        <translation>Выбирает компьютер, на котором работают лаборатории</translation>
    </message>
    <message>
        <source>&amp;Doctor…</source>
        <translation>&amp;Диагностика…</translation>
    </message>
    <message>
        <source>Says what the lab host can do and what it lacks</source>
        <translation>Сообщает, что умеет хост и чего ему не хватает</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Обзор</translation>
    </message>
    <message>
        <source>Shows what is where, in a minute</source>
        <translation>За минуту показывает, что где находится</translation>
    </message>
    <message>
        <source>&amp;About Overlab</source>
        <translation>О &amp;программе Overlab</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Large text and the drawing alone, for a projector</source>
        <translation>Крупный текст и одна схема, для проектора</translation>
    </message>
    <message>
        <source>Pat&amp;h</source>
        <translation>П&amp;уть</translation>
    </message>
    <message>
        <source>Walks a packet between the two ends that are selected, hop by hop</source>
        <translation>Проводит пакет между двумя выбранными концами, шаг за шагом</translation>
    </message>
    <message>
        <source>&amp;Inside the nodes</source>
        <translation>Внут&amp;ри узлов</translation>
    </message>
    <message>
        <source>Shows the running lab&apos;s bridges, ports, namespaces and tunnels</source>
        <translation>Показывает мосты, порты, пространства имён и туннели работающей лаборатории</translation>
    </message>
    <message>
        <source>Run chec&amp;ks</source>
        <translation>Запустить про&amp;верки</translation>
    </message>
    <message>
        <source>Sends a real packet for each check of the design, and shows what came of them</source>
        <translation>Отправляет настоящий пакет для каждой проверки проекта и показывает, что из этого вышло</translation>
    </message>
    <message>
        <source>Reacha&amp;bility</source>
        <translation>Дости&amp;жимость</translation>
    </message>
    <message>
        <source>Who reaches whom: all machines as a matrix</source>
        <translation>Кто до кого доходит: все машины в виде матрицы</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>На&amp;блюдение</translation>
    </message>
    <message>
        <source>Watches the running lab&apos;s flows, tables and counters</source>
        <translation>Наблюдение за потоками, таблицами и счётчиками работающей лаборатории</translation>
    </message>
    <message>
        <source>New ter&amp;minal</source>
        <translation>Новый &amp;терминал</translation>
    </message>
    <message>
        <source>Opens a shell or console in what is selected, or lists the places of the lab</source>
        <translation>Открывает оболочку или консоль для выбранного или показывает места лаборатории</translation>
    </message>
    <message>
        <source>Ca&amp;ptures</source>
        <translation>Захв&amp;аты</translation>
    </message>
    <message>
        <source>Packets as they pass machines, ports, bridges and tunnels</source>
        <translation>Пакеты, проходящие через машины, порты, мосты и туннели</translation>
    </message>
    <message>
        <source>Traffi&amp;c on the links</source>
        <translation>&amp;Трафик на линиях</translation>
    </message>
    <message>
        <source>Links of the drawing are the wider and warmer the more flows over them in the running lab</source>
        <translation>Чем больше трафика в работающей лаборатории, тем шире и теплее линии схемы</translation>
    </message>
    <message>
        <source>&amp;Graphical console</source>
        <translation>&amp;Графическая консоль</translation>
    </message>
    <message>
        <source>Shows the screen of the virtual machine that is selected, or lists the places of the lab</source>
        <translation>Показывает экран выбранной виртуальной машины или места лаборатории</translation>
    </message>
    <message>
        <source>Ma&amp;ximise the lower docks</source>
        <translation>Развернуть ни&amp;жние панели</translation>
    </message>
    <message>
        <source>Path, terminals, captures and the like take the room of the drawing</source>
        <translation>Путь, терминалы, захваты и прочее занимают место схемы</translation>
    </message>
</context>
<context>
    <name>overlab::gui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Недавние файлы</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>Вст&amp;авка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Show in the drawing</source>
        <translation>Показывать на с&amp;хеме</translation>
    </message>
    <message>
        <source>&amp;Docks</source>
        <translation>&amp;Панели</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Т&amp;ема</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>&amp;Расположение</translation>
    </message>
    <message>
        <source>&amp;Align and distribute</source>
        <translation>&amp;Выровнять и распределить</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Лаборатория</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
</context>
<context>
    <name>overlab::gui::Workspace</name>
    <message>
        <source>Design</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Design and YAML</source>
        <extracomment>the picture and the text side by side</extracomment>
        <translation>Схема и YAML</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Лаборатория</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>the picture and the text</comment>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>what stands inside the nodes of a lab</extracomment>
        <translation>Внутри</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>what of the running lab is watched: flows, tables, counters</extracomment>
        <translation>Наблюдение</translation>
    </message>
</context>
<context>
    <name>overlab::views::AboutDialog</name>
    <message>
        <source>About Overlab</source>
        <translation>О программе Overlab</translation>
    </message>
    <message>
        <source>Designs cloud labs and makes them real on this computer, wired the way OpenStack Neutron wires them.</source>
        <translation>Проектирует облачные лаборатории и запускает их по-настоящему на этом компьютере — с такими же соединениями, какие строит OpenStack Neutron.</translation>
    </message>
    <message>
        <source>Free software, under the GNU General Public License, version 3 or later.</source>
        <translation>Свободная программа под лицензией GNU General Public License версии 3 или более поздней.</translation>
    </message>
    <message>
        <source>C&amp;opy the versions</source>
        <translation>С&amp;копировать версии</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>overlab::views::ActivityEntry</name>
    <message>
        <source>Planned the lab “%1”</source>
        <translation>Составлен план лаборатории «%1»</translation>
    </message>
    <message>
        <source>Applied the design to the lab “%1”</source>
        <translation>Проект применён к лаборатории «%1»</translation>
    </message>
    <message>
        <source>Ended the lab “%1”</source>
        <translation>Лаборатория «%1» завершена</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Запуск: %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>Остановка: %1</translation>
    </message>
    <message>
        <source>Restarted %1</source>
        <translation>Перезагрузка: %1</translation>
    </message>
    <message>
        <source>Planning the lab “%1”…</source>
        <translation>Составляется план лаборатории «%1»…</translation>
    </message>
    <message>
        <source>Applying the design to the lab “%1”…</source>
        <translation>Проект применяется к лаборатории «%1»…</translation>
    </message>
    <message>
        <source>Ending the lab “%1”…</source>
        <translation>Лаборатория «%1» завершается…</translation>
    </message>
    <message>
        <source>Starting %1…</source>
        <translation>%1: запуск…</translation>
    </message>
    <message>
        <source>Stopping %1…</source>
        <translation>%1: остановка…</translation>
    </message>
    <message>
        <source>Restarting %1…</source>
        <translation>%1: перезагрузка…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>done with problems</source>
        <translation>готово, но с проблемами</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>прервано</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>сбой</translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>создано: %n</numerusform>
            <numerusform>создано: %n</numerusform>
            <numerusform>создано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>изменено: %n</numerusform>
            <numerusform>изменено: %n</numerusform>
            <numerusform>изменено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>удалено: %n</numerusform>
            <numerusform>удалено: %n</numerusform>
            <numerusform>удалено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>менять нечего</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of the lab were left as they are.</source>
        <translation>
            <numerusform>%n объект лаборатории оставлен как есть.</numerusform>
            <numerusform>%n объекта лаборатории оставлены как есть.</numerusform>
            <numerusform>%n объектов лаборатории оставлены как есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to create</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>создать %n</numerusform>
            <numerusform>создать %n</numerusform>
            <numerusform>создать %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>изменить %n</numerusform>
            <numerusform>изменить %n</numerusform>
            <numerusform>изменить %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>удалить %n</numerusform>
            <numerusform>удалить %n</numerusform>
            <numerusform>удалить %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked the lab “%1”</source>
        <translation>Проверена лаборатория «%1»</translation>
    </message>
    <message>
        <source>Checking the lab “%1”…</source>
        <translation>Проверяется лаборатория «%1»…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a check, what became of its packet</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>overlab::views::ActivityView</name>
    <message>
        <source>Last apply</source>
        <translation>Последнее применение</translation>
    </message>
    <message>
        <source>Nothing is being done</source>
        <translation>Сейчас ничего не выполняется</translation>
    </message>
    <message>
        <source>Cancelling: the step that has begun is finished first…</source>
        <translation>Прерывание: сначала завершится начатый шаг…</translation>
    </message>
    <message>
        <source>%1 of %2, %3 s</source>
        <extracomment>Finished objects, all objects, seconds: &quot;12 of 38, 4 s&quot;</extracomment>
        <translation>%1 из %2, %3 с</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Stops the apply at its next step; what is made stays, and the next apply finishes it</source>
        <translation>Останавливает применение на следующем шаге; сделанное остаётся, и следующее применение его завершит</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>While the lab is made as it is drawn, its objects are listed here, each with its state.</source>
        <translation>Пока лаборатория строится по схеме, здесь перечислены её объекты, каждый со своим состоянием.</translation>
    </message>
    <message>
        <source>What is done from this window is listed here: when, how long it took, and what came of it.</source>
        <translation>Здесь перечислено сделанное из этого окна: когда, за какое время и с каким итогом.</translation>
    </message>
    <message>
        <source>Objects being worked on</source>
        <translation>Обрабатываемые объекты</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
</context>
<context>
    <name>overlab::views::AppearancePage</name>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Контрастная светлая</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Контрастная тёмная</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>Язык системы</translation>
    </message>
    <message>
        <source>The system&apos;s font</source>
        <translation>Системный шрифт</translation>
    </message>
    <message>
        <source>The system&apos;s fixed-width font</source>
        <translation>Системный моноширинный</translation>
    </message>
    <message>
        <source>The system&apos;s size</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points, after a font size</comment>
        <translation> пт</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Look:</source>
        <translation>&amp;Тема:</translation>
    </message>
    <message>
        <source>La&amp;nguage:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Шрифт:</translation>
    </message>
    <message>
        <source>Font &amp;size:</source>
        <translation>&amp;Размер шрифта:</translation>
    </message>
    <message>
        <source>Fi&amp;xed-width font:</source>
        <translation>&amp;Моноширинный шрифт:</translation>
    </message>
    <message>
        <source>Text sc&amp;ale:</source>
        <translation>М&amp;асштаб текста:</translation>
    </message>
    <message>
        <source>Addresses look like this:</source>
        <translation>Адреса выглядят так:</translation>
    </message>
    <message>
        <source>For addresses, commands and code</source>
        <translation>Для адресов, команд и кода</translation>
    </message>
</context>
<context>
    <name>overlab::views::BridgeChooser</name>
    <message>
        <source>Node</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Datapath</source>
        <translation>Тракт данных</translation>
    </message>
    <message>
        <source>Bridge, or the datapath</source>
        <translation>Мост или тракт данных</translation>
    </message>
</context>
<context>
    <name>overlab::views::BroadcastModel</name>
    <message>
        <source>waits</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>runs…</source>
        <translation>выполняется…</translation>
    </message>
    <message>
        <source>ended by the time limit</source>
        <extracomment>of a command that has ended</extracomment>
        <translation>прервана по времени</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>код %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>сбой</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлена</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a group of places that said the same; %1: its letter, %2: how many they are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to go.</source>
        <translation>
            <numerusform>Осталось %n место.</numerusform>
            <numerusform>Осталось %n места.</numerusform>
            <numerusform>Осталось %n мест.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) ended with status 0.</source>
        <translation>
            <numerusform>С кодом 0 завершилось в %1 из %n места.</numerusform>
            <numerusform>С кодом 0 завершилось в %1 из %n мест.</numerusform>
            <numerusform>С кодом 0 завершилось в %1 из %n мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 There are %2 different answers.</source>
        <extracomment>%1: &quot;5 of 6 places ended with status 0.&quot;</extracomment>
        <translation>%1 Разных ответов: %2.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Вывод</translation>
    </message>
</context>
<context>
    <name>overlab::views::BroadcastView</name>
    <message>
        <source>
(There was more, which was left out.)</source>
        <translation>
(Дальше было ещё, это опущено.)</translation>
    </message>
    <message numerus="yes">
        <source>The same answer: %1 and %n more</source>
        <extracomment>%1: places</extracomment>
        <translation>
            <numerusform>Тот же ответ: %1 и ещё %n</numerusform>
            <numerusform>Тот же ответ: %1 и ещё %n</numerusform>
            <numerusform>Тот же ответ: %1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The same answer: %1</source>
        <extracomment>%1: places</extracomment>
        <translation>Тот же ответ: %1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Run in %n place(s)</source>
        <translation>
            <numerusform>&amp;Выполнить в %n месте</numerusform>
            <numerusform>&amp;Выполнить в %n местах</numerusform>
            <numerusform>&amp;Выполнить в %n местах</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands are run in a running lab. Apply the design first.</source>
        <translation>Команды выполняются в работающей лаборатории. Сначала примените проект.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>&amp;All places</source>
        <translation>&amp;Все места</translation>
    </message>
    <message>
        <source>&amp;Nodes</source>
        <translation>&amp;Узлы</translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation>&amp;Машины</translation>
    </message>
    <message>
        <source>&amp;Routers</source>
        <translation>&amp;Маршрутизаторы</translation>
    </message>
    <message>
        <source>&amp;DHCP namespaces</source>
        <translation>Пространства имён &amp;DHCP</translation>
    </message>
    <message>
        <source>N&amp;o place</source>
        <translation>&amp;Ни одного</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Предел времени</translation>
    </message>
    <message>
        <source>A command that takes longer is ended</source>
        <translation>Команда, которой нужно больше времени, прерывается</translation>
    </message>
    <message>
        <source>What came of the command</source>
        <translation>Что вышло из команды</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Tick the places and type a command: sh runs it once in each of them.</source>
        <translation>Отметьте места и введите команду: sh выполнит её по одному разу в каждом.</translation>
    </message>
    <message>
        <source>Ticks all places of one kind</source>
        <translation>Отмечает все места одного вида</translation>
    </message>
    <message>
        <source>A command for all of them, such as “ip route”</source>
        <translation>Команда для всех, например «ip route»</translation>
    </message>
</context>
<context>
    <name>overlab::views::CanvasActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Дублировать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Пере&amp;именовать</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить вс&amp;ё</translation>
    </message>
    <message>
        <source>Select what is co&amp;nnected</source>
        <translation>Выделить св&amp;язанное</translation>
    </message>
    <message>
        <source>Select all of this &amp;kind</source>
        <translation>Выделить все того же вид&amp;а</translation>
    </message>
    <message>
        <source>&amp;Join the two</source>
        <translation>Соединить о&amp;ба</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>С&amp;группировать</translation>
    </message>
    <message>
        <source>U&amp;ngroup</source>
        <translation>Р&amp;азгруппировать</translation>
    </message>
    <message>
        <source>Align &amp;left edges</source>
        <translation>По &amp;левому краю</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>По &amp;центрам</translation>
    </message>
    <message>
        <source>Align &amp;right edges</source>
        <translation>По &amp;правому краю</translation>
    </message>
    <message>
        <source>Align &amp;top edges</source>
        <translation>По &amp;верхнему краю</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>По &amp;серединам</translation>
    </message>
    <message>
        <source>Align &amp;bottom edges</source>
        <translation>По &amp;нижнему краю</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>Распределить по &amp;горизонтали</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>Распределить по в&amp;ертикали</translation>
    </message>
    <message>
        <source>&amp;Arrange automatically</source>
        <translation>&amp;Расположить автоматически</translation>
    </message>
    <message>
        <source>Arrange the &amp;selection</source>
        <translation>Расположить в&amp;ыделенное</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>У&amp;величить</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Настоящий размер</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Показать вс&amp;ё</translation>
    </message>
    <message>
        <source>Show the &amp;selection</source>
        <translation>Показать в&amp;ыделенное</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Выбор</translation>
    </message>
    <message>
        <source>Draw &amp;lines</source>
        <translation>Рисовать &amp;линии</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>Добавить &amp;заметку</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>О&amp;ткрепить</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Закрепить</translation>
    </message>
    <message>
        <source>Un&amp;fold</source>
        <translation>Развер&amp;нуть</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Свернуть</translation>
    </message>
</context>
<context>
    <name>overlab::views::CanvasMenu</name>
    <message>
        <source>Cop&amp;y as</source>
        <translation>Ко&amp;пировать как</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;Subnet</source>
        <translation>&amp;Подсеть</translation>
    </message>
    <message>
        <source>&amp;MAC address</source>
        <translation>&amp;MAC-адрес</translation>
    </message>
    <message>
        <source>&amp;YAML</source>
        <translation>&amp;YAML</translation>
    </message>
    <message>
        <source>Al&amp;ign</source>
        <translation>В&amp;ыровнять</translation>
    </message>
    <message>
        <source>&amp;Add here</source>
        <translation>&amp;Добавить здесь</translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation>&amp;Свойства</translation>
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
        <translation>У маршрутизатора уже есть внешний шлюз.</translation>
    </message>
    <message>
        <source>Machines and networks get out through a router.</source>
        <translation>Машины и сети выходят наружу через маршрутизатор.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Схема</translation>
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
        <translation>В буфере обмена нет части проекта.</translation>
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
    <message numerus="yes">
        <source>Align %n object(s)</source>
        <translation>
            <numerusform>Выровнять %n объект</numerusform>
            <numerusform>Выровнять %n объекта</numerusform>
            <numerusform>Выровнять %n объектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n object(s)</source>
        <translation>
            <numerusform>Распределить %n объект</numerusform>
            <numerusform>Распределить %n объекта</numerusform>
            <numerusform>Распределить %n объектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n object(s)</source>
        <translation>
            <numerusform>Закрепить %n объект</numerusform>
            <numerusform>Закрепить %n объекта</numerusform>
            <numerusform>Закрепить %n объектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n object(s)</source>
        <translation>
            <numerusform>Открепить %n объект</numerusform>
            <numerusform>Открепить %n объекта</numerusform>
            <numerusform>Открепить %n объектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %n object(s)</source>
        <translation>
            <numerusform>Сгруппировать %n объект</numerusform>
            <numerusform>Сгруппировать %n объекта</numerusform>
            <numerusform>Сгруппировать %n объектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ungroup %n group(s)</source>
        <translation>
            <numerusform>Разгруппировать %n группу</numerusform>
            <numerusform>Разгруппировать %n группы</numerusform>
            <numerusform>Разгруппировать %n групп</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Свернуть «%1»</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>Развернуть «%1»</translation>
    </message>
    <message>
        <source>Rename the group %1</source>
        <translation>Переименовать группу «%1»</translation>
    </message>
    <message>
        <source>Select at least two objects to arrange them.</source>
        <translation>Выделите хотя бы два объекта, чтобы расположить их.</translation>
    </message>
    <message>
        <source>The drawing has changed meanwhile; it was not arranged.</source>
        <translation>Схема тем временем изменилась, поэтому она не была расположена заново.</translation>
    </message>
    <message>
        <source>Arrange the drawing</source>
        <translation>Расположить схему</translation>
    </message>
    <message numerus="yes">
        <source>Arrange %n object(s)</source>
        <translation>
            <numerusform>Расположить %n объект</numerusform>
            <numerusform>Расположить %n объекта</numerusform>
            <numerusform>Расположить %n объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>The drawing is too large to be arranged by its lines: it stands in rows.</source>
        <translation>Схема слишком велика, чтобы расположить её по линиям: она стоит рядами.</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Изменить размер «%1»</translation>
    </message>
    <message>
        <source>Edit the note %1</source>
        <translation>Изменить заметку %1</translation>
    </message>
    <message>
        <source>Text of the note, in Markdown</source>
        <translation>Текст заметки в Markdown</translation>
    </message>
    <message>
        <source>Markdown. Ctrl+Return ends, Escape cancels.</source>
        <translation>Markdown. Ctrl+Enter завершает, Esc отменяет.</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>Название группы</translation>
    </message>
    <message>
        <source>Delete objects</source>
        <translation>Удаление объектов</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s) of the drawing?</source>
        <translation>
            <numerusform>Удалить %n объект со схемы?</numerusform>
            <numerusform>Удалить %n объекта со схемы?</numerusform>
            <numerusform>Удалить %n объектов со схемы?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>Отмена вернёт их.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Пока ничего не нарисовано</translation>
    </message>
    <message>
        <source>Drag a network and two machines here from the palette, then a line from each machine to the network.</source>
        <translation>Перетащите сюда из палитры сеть и две машины, затем проведите от каждой машины линию к сети.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>overlab::views::CaptureModel</name>
    <message>
        <source>not seen</source>
        <translation>не виден</translation>
    </message>
    <message>
        <source>first</source>
        <translation>впервые</translation>
    </message>
    <message>
        <source>+%1 ms</source>
        <extracomment>milliseconds since a packet was first seen</extracomment>
        <translation>+%1 мс</translation>
    </message>
    <message>
        <source>No frame of this packet was seen at %1.</source>
        <translation>В точке %1 кадров этого пакета не было.</translation>
    </message>
    <message>
        <source>Seen at %1 at %2, in a tunnel</source>
        <translation>Виден в точке %1 в %2, в туннеле</translation>
    </message>
    <message>
        <source>Seen at %1 at %2</source>
        <translation>Виден в точке %1 в %2</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>number of a packet</extracomment>
        <translation>№</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Секунды</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>In a tunnel</source>
        <translation>В туннеле</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>first, again +%1 ms</source>
        <extracomment>a packet passes the same place twice; milliseconds since it was first seen</extracomment>
        <translation>первым, снова +%1 мс</translation>
    </message>
    <message>
        <source>+%1 and +%2 ms</source>
        <translation>+%1 и +%2 мс</translation>
    </message>
</context>
<context>
    <name>overlab::views::CapturePoints</name>
    <message>
        <source>Nothing more comes from here: %1</source>
        <translation>Отсюда больше ничего не поступает: %1</translation>
    </message>
    <message>
        <source>Add this point</source>
        <translation>Добавить эту точку</translation>
    </message>
    <message>
        <source>Take the chosen points away</source>
        <translation>Убрать выбранные точки</translation>
    </message>
    <message>
        <source>Place and device</source>
        <translation>Место и устройство</translation>
    </message>
    <message>
        <source>A machine, router or network, or a node with one of its devices: “red/vm-1”, “compute-0 eth0”</source>
        <translation>Машина, маршрутизатор или сеть либо узел с одним из его устройств: «red/vm-1», «compute-0 eth0»</translation>
    </message>
    <message>
        <source>Place, device</source>
        <extracomment>in the box to add a point where packets are captured</extracomment>
        <translation>Место, порт</translation>
    </message>
    <message>
        <source>Where packets are captured</source>
        <translation>Где захватываются пакеты</translation>
    </message>
</context>
<context>
    <name>overlab::views::CaptureView</name>
    <message>
        <source>tshark ended: %1 The packets that follow are not decoded.</source>
        <translation>tshark завершился: %1 Следующие пакеты не расшифровываются.</translation>
    </message>
    <message>
        <source>Packet %1 at %2, %3 bytes</source>
        <extracomment>a packet&apos;s number, where it was captured, how many bytes it has</extracomment>
        <translation>Пакет %1 в точке %2, байтов: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n packet(s) shown</source>
        <translation>
            <numerusform>показано %1 из %n пакета</numerusform>
            <numerusform>показано %1 из %n пакетов</numerusform>
            <numerusform>показано %1 из %n пакетов</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for packets…</source>
        <translation>Ожидание пакетов…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n packet(s); older ones are not kept</source>
        <translation>
            <numerusform>Последний %n пакет; более старые не хранятся</numerusform>
            <numerusform>Последние %n пакета; более старые не хранятся</numerusform>
            <numerusform>Последние %n пакетов; более старые не хранятся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation>
            <numerusform>%n пакет</numerusform>
            <numerusform>%n пакета</numerusform>
            <numerusform>%n пакетов</numerusform>
        </translation>
    </message>
    <message>
        <source>Packets appear here within a second after they have passed.</source>
        <translation>Пакеты появляются здесь не позже чем через секунду после прохождения.</translation>
    </message>
    <message>
        <source>Choose where packets are captured: “Capture here” in the context menu of a machine, router, network or line of the drawing, or of a port, bridge or tunnel inside the nodes; or type a place on the left. At several points, the same packet is one row, with the time at each.</source>
        <translation>Выберите, где захватывать пакеты: «Захват здесь» в контекстном меню машины, маршрутизатора, сети или линии на схеме либо порта, моста или туннеля внутри узлов; или введите место слева. Один и тот же пакет в нескольких точках — одна строка, со временем в каждой.</translation>
    </message>
    <message>
        <source>Press Start to capture at these points.</source>
        <translation>Нажмите «Начать», чтобы захватывать в этих точках.</translation>
    </message>
    <message>
        <source>Captures need a running lab. Apply the design first.</source>
        <translation>Для захвата нужна работающая лаборатория. Сначала примените проект.</translation>
    </message>
    <message>
        <source>Choose a point first</source>
        <translation>Сначала выберите точку</translation>
    </message>
    <message>
        <source>Captures anew; what was captured before goes</source>
        <translation>Захватывает заново; захваченное прежде исчезнет</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Захваты</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Ends the capture; what was captured stays</source>
        <translation>Завершает захват; захваченное остаётся</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Saves what was captured as a pcapng file</source>
        <translation>Сохраняет захваченное в файл pcapng</translation>
    </message>
    <message>
        <source>Wireshark</source>
        <translation>Wireshark</translation>
    </message>
    <message>
        <source>Opens what was captured in Wireshark</source>
        <translation>Открывает захваченное в Wireshark</translation>
    </message>
    <message>
        <source>Capture: icmp or arp</source>
        <translation>Захват: icmp or arp</translation>
    </message>
    <message>
        <source>Capture filter</source>
        <translation>Фильтр захвата</translation>
    </message>
    <message>
        <source>Which packets are captured, as tcpdump spells it: “host 10.0.0.10 and tcp port 80”</source>
        <translation>Какие пакеты захватывать, в записи tcpdump: «host 10.0.0.10 and tcp port 80»</translation>
    </message>
    <message>
        <source>Show: tcp.port == 80</source>
        <translation>Показ: tcp.port == 80</translation>
    </message>
    <message>
        <source>tshark is not installed</source>
        <translation>tshark не установлен</translation>
    </message>
    <message>
        <source>Display filter</source>
        <translation>Фильтр показа</translation>
    </message>
    <message>
        <source>Which of the captured packets are shown, as Wireshark spells it: “icmp and ip.addr == 10.0.0.10”. Return applies it.</source>
        <translation>Какие из захваченных пакетов показывать, в записи Wireshark: «icmp and ip.addr == 10.0.0.10». Применяется клавишей Enter.</translation>
    </message>
    <message>
        <source>Without tshark the list tells of addresses, protocols and ports only. Install the package tshark.</source>
        <translation>Без tshark в списке только адреса, протоколы и порты. Установите пакет tshark.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>how much of a capture is kept</comment>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>How much is kept</source>
        <translation>Сколько хранить</translation>
    </message>
    <message>
        <source>When there is more, the oldest packets go</source>
        <translation>Когда пакетов больше, исчезают самые старые</translation>
    </message>
    <message>
        <source>Captured packets</source>
        <translation>Захваченные пакеты</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) came faster than they could be shown, and were left out. A capture filter helps.</source>
        <translation>
            <numerusform>%n пакет пришёл быстрее, чем его можно было показать, и пропущен. Поможет фильтр захвата.</numerusform>
            <numerusform>%n пакета пришли быстрее, чем их можно было показать, и пропущены. Поможет фильтр захвата.</numerusform>
            <numerusform>%n пакетов пришли быстрее, чем их можно было показать, и пропущены. Поможет фильтр захвата.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::CaptureWording</name>
    <message>
        <source>%1: %2 (tunnel %3)</source>
        <comment>node, device, tunnel&apos;s port</comment>
        <translation>%1: %2 (туннель %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, device</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 captured, none lost</source>
        <translation>захвачено %1, потерь нет</translation>
    </message>
    <message>
        <source>%1 captured, %2 lost in the kernel, whose ring was full</source>
        <translation>захвачено %1, потеряно в ядре %2: кольцевой буфер был полон</translation>
    </message>
    <message>
        <source>%1 captured, %2 left out since they came faster than they were taken</source>
        <translation>захвачено %1, пропущено %2: их не успевали забирать</translation>
    </message>
    <message>
        <source>%1 captured, %2 lost in the kernel, whose ring was full, %3 left out since they came faster than they were taken</source>
        <translation>захвачено %1, потеряно в ядре %2: кольцевой буфер был полон, пропущено %3: их не успевали забирать</translation>
    </message>
    <message>
        <source>“%1” is no capture filter: %2. It takes what tcpdump does: “icmp”, “host 10.0.0.10 and tcp port 80”.</source>
        <translation>«%1» — не фильтр захвата: %2. Годится то же, что и для tcpdump: «icmp», «host 10.0.0.10 and tcp port 80».</translation>
    </message>
    <message>
        <source>%1: a patch port joins two bridges inside Open vSwitch, and no device shows what passes it. Capture where the packets enter or leave the node: at a machine’s port, at a tunnel, or at eth0.</source>
        <translation>%1: patch-порт соединяет два моста внутри Open vSwitch, и ни одно устройство не показывает, что через него проходит. Захватывайте там, где пакеты входят в узел или выходят из него: на порту машины, на туннеле или на eth0.</translation>
    </message>
    <message>
        <source>%1: that cannot be captured: %2.</source>
        <translation>%1: захват здесь невозможен: %2.</translation>
    </message>
</context>
<context>
    <name>overlab::views::CheckEdits</name>
    <message>
        <source>Add the check “%1”</source>
        <translation>Добавление проверки «%1»</translation>
    </message>
    <message>
        <source>Delete the check “%1”</source>
        <translation>Удаление проверки «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n check(s)</source>
        <translation>
            <numerusform>Удаление %n проверки</numerusform>
            <numerusform>Удаление %n проверок</numerusform>
            <numerusform>Удаление %n проверок</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the check “%1”</source>
        <translation>Изменение проверки «%1»</translation>
    </message>
    <message>
        <source>A check needs a name.</source>
        <translation>Проверке нужно имя.</translation>
    </message>
    <message>
        <source>Another check is called “%1”.</source>
        <translation>Проверка с именем «%1» уже есть.</translation>
    </message>
    <message>
        <source>Rename the check “%1” to “%2”</source>
        <translation>Переименование проверки «%1» в «%2»</translation>
    </message>
    <message>
        <source>A check begins at a machine or “outside”; the drawing has no “%1”.</source>
        <translation>Проверка начинается у машины или «outside»; на схеме нет «%1».</translation>
    </message>
    <message>
        <source>A check ends at a machine, “outside” or an IPv4 address; “%1” is none.</source>
        <translation>Проверка кончается у машины, «outside» или адреса IPv4; «%1» — ни то, ни другое.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to %1.</source>
        <translation>Порт — число от 1 до %1.</translation>
    </message>
</context>
<context>
    <name>overlab::views::CheckWording</name>
    <message>
        <source>%1: %2</source>
        <comment>place, what happens there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what became of the packet, where</comment>
        <extracomment>two sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The packet could not be sent: %1</source>
        <translation>Пакет не удалось отправить: %1</translation>
    </message>
    <message>
        <source>It cannot be told: too much else was on the way to see the packet.</source>
        <translation>Сказать нельзя: из-за прочего трафика пакет не разглядеть.</translation>
    </message>
    <message>
        <source>It arrived, but whether an answer came back cannot be told.</source>
        <translation>Пакет дошёл, но вернулся ли ответ, сказать нельзя.</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be told: nobody at its address can be watched.</source>
        <translation>Дошёл ли пакет, сказать нельзя: по его адресу не за кем наблюдать.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>protocol, port</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <extracomment>sender, destination, protocol: &quot;red/vm-1 → red/vm-4, tcp 80&quot;</extracomment>
        <translation>%1 → %2, %3</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>a check</comment>
        <translation>пройдена</translation>
    </message>
    <message>
        <source>fails</source>
        <comment>a check</comment>
        <translation>не пройдена</translation>
    </message>
    <message>
        <source>undecided</source>
        <comment>a check</comment>
        <translation>неясно</translation>
    </message>
    <message>
        <source>It arrived, though it should not.</source>
        <translation>Пакет дошёл, хотя не должен был.</translation>
    </message>
    <message>
        <source>It did not arrive, as it should be.</source>
        <translation>Пакет не дошёл, как и должно быть.</translation>
    </message>
    <message>
        <source>It arrived, and the answer came back.</source>
        <translation>Пакет дошёл, и ответ вернулся.</translation>
    </message>
    <message>
        <source>It arrived.</source>
        <translation>Пакет дошёл.</translation>
    </message>
    <message>
        <source>It arrived, but no answer came back.</source>
        <translation>Пакет дошёл, но ответ не вернулся.</translation>
    </message>
    <message>
        <source>It did not arrive.</source>
        <translation>Пакет не дошёл.</translation>
    </message>
    <message>
        <source>No answer came back.</source>
        <translation>Ответ не вернулся.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) fail, %2 undecided.</source>
        <extracomment>how many of how many fail, how many cannot be told</extracomment>
        <translation>
            <numerusform>Не пройдено проверок: %1 из %n, неясно: %2.</numerusform>
            <numerusform>Не пройдено проверок: %1 из %n, неясно: %2.</numerusform>
            <numerusform>Не пройдено проверок: %1 из %n, неясно: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) fail.</source>
        <translation>
            <numerusform>Не пройдено проверок: %1 из %n.</numerusform>
            <numerusform>Не пройдено проверок: %1 из %n.</numerusform>
            <numerusform>Не пройдено проверок: %1 из %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) undecided.</source>
        <translation>
            <numerusform>Неясный результат: %1 из %n.</numerusform>
            <numerusform>Неясный результат: %1 из %n.</numerusform>
            <numerusform>Неясный результат: %1 из %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check holds.</source>
        <translation>Проверка пройдена.</translation>
    </message>
    <message numerus="yes">
        <source>All %n checks hold.</source>
        <translation>
            <numerusform>Все проверки пройдены: %n.</numerusform>
            <numerusform>Все проверки пройдены: %n.</numerusform>
            <numerusform>Все проверки пройдены: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::ChecksEditor</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>overlab::views::ChecksModel</name>
    <message>
        <source>is dropped</source>
        <comment>what a packet should do</comment>
        <translation>не доходит</translation>
    </message>
    <message>
        <source>passes</source>
        <comment>what a packet should do</comment>
        <translation>доходит</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a check</comment>
        <translation>идёт</translation>
    </message>
    <message>
        <source>not run yet</source>
        <comment>a check</comment>
        <translation>ещё не запускалась</translation>
    </message>
    <message>
        <source>%1 before the lab changed</source>
        <comment>a check&apos;s state</comment>
        <translation>до изменения лаборатории: %1</translation>
    </message>
    <message>
        <source>Its packet is on its way…</source>
        <translation>Её пакет в пути…</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation>Ещё не запускалась.</translation>
    </message>
    <message>
        <source>The lab has changed since. Before: %1</source>
        <translation>С тех пор лаборатория изменилась. Раньше: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a check&apos;s name, its state</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>what should become of the packet</extracomment>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>overlab::views::ChecksView</name>
    <message>
        <source>This check was not run yet: there is no path to show.</source>
        <translation>Эта проверка ещё не запускалась: показать нечего.</translation>
    </message>
    <message>
        <source>Packets are on their way…</source>
        <translation>Пакеты в пути…</translation>
    </message>
    <message>
        <source>The lab has changed since. Run the checks again.</source>
        <translation>С тех пор лаборатория изменилась. Запустите проверки снова.</translation>
    </message>
    <message>
        <source>%1 Not all were run.</source>
        <translation>%1 Запускались не все.</translation>
    </message>
    <message>
        <source>Packets need a running lab. Apply the design first.</source>
        <translation>Пакетам нужна работающая лаборатория. Сначала примените проект.</translation>
    </message>
    <message>
        <source>Sends a real packet for each check and sees what becomes of it</source>
        <translation>Отправляет настоящий пакет для каждой проверки и смотрит, что с ним станет</translation>
    </message>
    <message>
        <source>Runs the chosen checks</source>
        <translation>Запускает выбранные проверки</translation>
    </message>
    <message>
        <source>Run All</source>
        <translation>Запустить все</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>No more checks are run; the packet that is on its way is not waited for</source>
        <translation>Проверки больше не запускаются; пакет, который в пути, не ждут</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Adds a check between two machines, to be changed here</source>
        <translation>Добавляет проверку между двумя машинами; её можно изменить здесь</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Removes the chosen checks from the design</source>
        <translation>Удаляет выбранные проверки из проекта</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>A check says which packets must get through and which must not: from where, to where, which protocol and port. Checks are part of the design; a real packet is sent for each of them after every apply, or when you press Run All. Add one here, or save a path as a check.</source>
        <translation>Проверка говорит, какие пакеты должны доходить, а какие нет: откуда, куда, по какому протоколу и порту. Проверки — часть проекта; настоящий пакет для каждой из них отправляется после каждого применения или по кнопке «Запустить все». Добавьте проверку здесь или сохраните как проверку путь.</translation>
    </message>
</context>
<context>
    <name>overlab::views::ChoiceBox</name>
    <message>
        <source>several values</source>
        <translation>разные значения</translation>
    </message>
</context>
<context>
    <name>overlab::views::ChoiceEditor</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>overlab::views::ColourEditor</name>
    <message>
        <source>Choose a colour</source>
        <translation>Выбрать цвет</translation>
    </message>
</context>
<context>
    <name>overlab::views::CommandModel</name>
    <message>
        <source>disabled</source>
        <translation>недоступно</translation>
    </message>
    <message>
        <source>Jump to it</source>
        <translation>Перейти</translation>
    </message>
</context>
<context>
    <name>overlab::views::CommandPalette</name>
    <message>
        <source>No command and no object has these letters.</source>
        <translation>Ни у команд, ни у объектов таких букв нет.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter does it, Esc closes.</source>
        <translation>Вверх и вниз — выбрать, Enter — выполнить, Esc — закрыть.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>What to do, or where to go</source>
        <translation>Что сделать или куда перейти</translation>
    </message>
    <message>
        <source>Commands and objects</source>
        <translation>Команды и объекты</translation>
    </message>
</context>
<context>
    <name>overlab::views::ComparisonBar</name>
    <message>
        <source>Hide comparison</source>
        <translation>Скрыть сравнение</translation>
    </message>
</context>
<context>
    <name>overlab::views::ConsolePage</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>&amp;Reconnect (Enter)</source>
        <translation>&amp;Подключиться снова (Enter)</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <extracomment>a tab; %1: a machine, a node, a router</extracomment>
        <translation>%1 (завершён)</translation>
    </message>
    <message>
        <source>%1 (lost)</source>
        <extracomment>a tab; the connection has gone</extracomment>
        <translation>%1 (нет связи)</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <extracomment>a tab; the terminal could not be opened</extracomment>
        <translation>%1 (сбой)</translation>
    </message>
    <message>
        <source>%1 (waits)</source>
        <extracomment>a tab; its machine is stopped</extracomment>
        <translation>%1 (ждёт)</translation>
    </message>
    <message>
        <source>%1 - lab %2</source>
        <extracomment>%1: a sentence, %2: a lab</extracomment>
        <translation>%1 - лаборатория %2</translation>
    </message>
</context>
<context>
    <name>overlab::views::CounterModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>a tunnel from a node to a node</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>node, device</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>node, device, whose it is</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1, network %2</source>
        <translation>%1, сеть %2</translation>
    </message>
    <message>
        <source>Dropped: %1; with errors: %2</source>
        <translation>Отброшено: %1; с ошибками: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Отправляет</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Получает</translation>
    </message>
    <message>
        <source>Packets/s</source>
        <translation>Пакетов/с</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>in all, so far</comment>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>in all, so far</comment>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>dropped, or with errors</comment>
        <translation>Потеряно</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Процессор</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
</context>
<context>
    <name>overlab::views::CounterWording</name>
    <message numerus="yes">
        <source>%n packet(s), %1</source>
        <extracomment>packets (at the number&apos;s place), their size</extracomment>
        <translation>
            <numerusform>%n пакет, %1</numerusform>
            <numerusform>%n пакета, %1</numerusform>
            <numerusform>%n пакетов, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bit/s</source>
        <translation>%1 бит/с</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 кбит/с</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Мбит/с</translation>
    </message>
    <message>
        <source>%1 Gbit/s</source>
        <translation>%1 Гбит/с</translation>
    </message>
    <message>
        <source>%1 packets/s</source>
        <translation>%1 пак./с</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>машина</translation>
    </message>
    <message>
        <source>router</source>
        <translation>маршрутизатор</translation>
    </message>
    <message>
        <source>DHCP</source>
        <extracomment>the DHCP server&apos;s port</extracomment>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>туннель</translation>
    </message>
    <message>
        <source>patch</source>
        <extracomment>a patch port between two bridges</extracomment>
        <translation>patch-порт</translation>
    </message>
    <message>
        <source>physical network</source>
        <extracomment>a node&apos;s card on the physical network</extracomment>
        <translation>базовая сеть</translation>
    </message>
    <message>
        <source>bridge</source>
        <extracomment>a bridge&apos;s own port</extracomment>
        <translation>мост</translation>
    </message>
    <message>
        <source>packet filter</source>
        <extracomment>a device between a machine and the switch, where packet filters stand</extracomment>
        <translation>фильтр пакетов</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a tunnel&apos;s nodes</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a machine&apos;s use of its processors: percent, their number</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::CountersView</name>
    <message>
        <source>What the counters show is not kept: %1</source>
        <translation>Показания счётчиков не сохраняются: %1</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Счётчики</translation>
    </message>
    <message>
        <source>Nothing was seen yet</source>
        <translation>Пока ничего не видно</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Арендаторы</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Машины</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Маршрутизаторы</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>Туннели</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Порты</translation>
    </message>
    <message>
        <source>Bits a second</source>
        <translation>Биты в секунду</translation>
    </message>
    <message>
        <source>Packets a second</source>
        <translation>Пакеты в секунду</translation>
    </message>
    <message>
        <source>Drops a second</source>
        <translation>Отброшено в секунду</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Процессор</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose counters</source>
        <translation>Чьи счётчики</translation>
    </message>
    <message>
        <source>What the curves are of</source>
        <translation>Что показывают кривые</translation>
    </message>
    <message>
        <source>How much time the curves show</source>
        <translation>Какое время показывают кривые</translation>
    </message>
    <message>
        <source>What the curves are of. Of bits, a full line is what is sent and a dashed one what is received.</source>
        <translation>Что показывают кривые. Для битов сплошная линия — отправленное, штриховая — полученное.</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Фильтр по имени</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Экспорт в CSV</translation>
    </message>
    <message>
        <source>Export Table…</source>
        <translation>Экспортировать таблицу…</translation>
    </message>
    <message>
        <source>Export Curves…</source>
        <translation>Экспортировать кривые…</translation>
    </message>
    <message>
        <source>Moment that is looked at</source>
        <translation>Просматриваемый момент</translation>
    </message>
    <message>
        <source>Look at a moment before</source>
        <translation>Посмотреть на более ранний момент</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Go on to the newest moment</source>
        <translation>Перейти к последнему моменту</translation>
    </message>
    <message>
        <source>Rates over time</source>
        <translation>Скорости во времени</translation>
    </message>
    <message>
        <source>Show in Design</source>
        <translation>Показать на схеме</translation>
    </message>
</context>
<context>
    <name>overlab::views::DaemonWording</name>
    <message>
        <source>Until it is back nothing passes the bridges there.</source>
        <translation>Пока он не вернётся, через мосты там ничего не проходит.</translation>
    </message>
    <message>
        <source>Traffic goes on; the bridges cannot be changed until it is back.</source>
        <translation>Трафик идёт дальше; изменить мосты нельзя, пока он не вернётся.</translation>
    </message>
    <message>
        <source>The virtual machines go on; they cannot be started or stopped until it is back.</source>
        <translation>Виртуальные машины работают дальше; запустить или остановить их нельзя, пока он не вернётся.</translation>
    </message>
    <message>
        <source>Machines keep the addresses that they have; new ones get none until it is back.</source>
        <translation>Машины сохраняют свои адреса; новые не получат адреса, пока он не вернётся.</translation>
    </message>
    <message>
        <source>%1 ended on %2 and is being started again.</source>
        <comment>daemon, node</comment>
        <translation>%1 завершился на %2 и запускается снова.</translation>
    </message>
    <message>
        <source>%1 ended on %2 and cannot be started again, which is tried on: %3.</source>
        <comment>daemon, node, reason</comment>
        <translation>%1 завершился на %2, и запустить его снова не удаётся; попытки продолжаются: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 ended on %3 and is being started again.</source>
        <comment>daemon, network, node</comment>
        <translation>%1 сети %2 завершился на %3 и запускается снова.</translation>
    </message>
    <message>
        <source>%1 of %2 ended on %3 and cannot be started again, which is tried on: %4.</source>
        <comment>daemon, network, node, reason</comment>
        <translation>%1 сети %2 завершился на %3, и запустить его снова не удаётся; попытки продолжаются: %4.</translation>
    </message>
    <message>
        <source>%1 is cut off: %2 ended on %3 and is being started again.</source>
        <comment>object, daemon, node</comment>
        <translation>%1 без связи: %2 завершился на %3 и запускается снова.</translation>
    </message>
    <message>
        <source>%1 runs again on %2.</source>
        <comment>daemon, node</comment>
        <translation>%1 снова работает на %2.</translation>
    </message>
    <message>
        <source>%1 of %2 runs again on %3.</source>
        <comment>daemon, network, node</comment>
        <translation>%1 сети %2 снова работает на %3.</translation>
    </message>
    <message>
        <source>What the native firewall knew of connections is forgotten: those that are open are judged as if they were new.</source>
        <translation>То, что встроенный брандмауэр знал о соединениях, забыто: об открытых он судит как о новых.</translation>
    </message>
    <message>
        <source>Until it is back only traffic that flowed just before still passes the bridges; new connections do not.</source>
        <translation>Пока он не вернётся, через мосты проходит только трафик, который шёл перед этим; новые соединения не проходят.</translation>
    </message>
    <message>
        <source>%1 is partly cut off, new connections do not get through: %2 ended on %3 and is being started again.</source>
        <comment>object, daemon, node</comment>
        <translation>%1 частично отрезан, новые соединения не проходят: %2 завершился на %3 и запускается снова.</translation>
    </message>
</context>
<context>
    <name>overlab::views::DatapathDetails</name>
    <message>
        <source>%1, table %2</source>
        <comment>a bridge, a number</comment>
        <translation>%1, таблица %2</translation>
    </message>
    <message>
        <source>%1: no flow matches</source>
        <extracomment>bridge and table, where no flow takes the packet</extracomment>
        <translation>%1: ни один поток не подходит</translation>
    </message>
    <message>
        <source>the node</source>
        <extracomment>whom a flow was made for: the node itself</extracomment>
        <translation>узел</translation>
    </message>
    <message>
        <source>Choose a flow to read what it does, and which OpenFlow flows it was made of.</source>
        <translation>Выберите поток, чтобы прочитать, что он делает и из каких потоков OpenFlow создан.</translation>
    </message>
    <message>
        <source>Open vSwitch is asked which OpenFlow flows it was made of…</source>
        <translation>Open vSwitch выясняет, из каких потоков OpenFlow он создан…</translation>
    </message>
    <message>
        <source>Made of these OpenFlow flows, in the packet&apos;s order:</source>
        <translation>Создан из этих потоков OpenFlow, в порядке прохождения пакета:</translation>
    </message>
    <message>
        <source>Its packets were sent on by: %1</source>
        <extracomment>flows that came before this one for the same packets</extracomment>
        <translation>Его пакеты передал дальше: %1</translation>
    </message>
    <message>
        <source>Its packets go on with: %1</source>
        <comment>flows</comment>
        <translation>Его пакеты идут дальше через: %1</translation>
    </message>
    <message>
        <source>OpenFlow flows that it was made of</source>
        <translation>Потоки OpenFlow, из которых он создан</translation>
    </message>
</context>
<context>
    <name>overlab::views::DatapathModel</name>
    <message>
        <source>%1 (in the network card)</source>
        <comment>actions</comment>
        <translation>%1 (в сетевой карте)</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>packets a second</extracomment>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>no packet was counted at this flow</extracomment>
        <translation>никогда</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>The number of the recirculation that packets come back from; empty: they come in from outside</source>
        <translation>Номер рециркуляции, из которой пакеты возвращаются; если пусто, они приходят снаружи</translation>
    </message>
    <message>
        <source>When a packet took the flow at last</source>
        <translation>Когда последний пакет прошёл через поток</translation>
    </message>
    <message>
        <source>In port</source>
        <translation>Входной порт</translation>
    </message>
    <message>
        <source>Recirc</source>
        <extracomment>recirculation of packets in the datapath of Open vSwitch, as short as may be</extracomment>
        <translation>Рецирк.</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Throughput</source>
        <extracomment>bits a second</extracomment>
        <translation>Трафик</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Использован</translation>
    </message>
</context>
<context>
    <name>overlab::views::DatapathPane</name>
    <message numerus="yes">
        <source>Copied: %n flow(s) of the datapath.</source>
        <translation>
            <numerusform>Скопирован %n поток тракта данных.</numerusform>
            <numerusform>Скопировано %n потока тракта данных.</numerusform>
            <numerusform>Скопировано %n потоков тракта данных.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the &amp;match</source>
        <translation>Копировать &amp;условие</translation>
    </message>
    <message>
        <source>Copy the &amp;actions</source>
        <translation>Копировать &amp;действия</translation>
    </message>
    <message>
        <source>Copy the &amp;sentence</source>
        <translation>Копировать &amp;описание</translation>
    </message>
    <message>
        <source>Copy its &amp;name (ufid)</source>
        <translation>Копировать &amp;имя (ufid)</translation>
    </message>
    <message>
        <source>Copy the &amp;trace that shows its origin</source>
        <translation>Копировать &amp;трассировку, показывающую происхождение</translation>
    </message>
    <message>
        <source>Flows of the datapath</source>
        <translation>Потоки тракта данных</translation>
    </message>
    <message>
        <source>The datapath has no flows now. They are the switch&apos;s cache, also called megaflows: for the first packet of a kind Open vSwitch walks through the OpenFlow tables, and remembers what came out as a flow of the datapath, which the packets that follow take. After ten quiet seconds it is let go. Send a packet and it appears.</source>
        <translation>В тракте данных сейчас нет потоков. Потоки тракта данных (megaflow) — это кэш коммутатора: для первого пакета каждого вида Open vSwitch проходит по таблицам OpenFlow и запоминает результат как поток тракта данных, через который идут следующие пакеты. Поток, через который десять секунд ничего не проходит, удаляется. Отправьте пакет, и поток появится.</translation>
    </message>
</context>
<context>
    <name>overlab::views::DatapathWording</name>
    <message>
        <source>%1, come back with recirculation 0x%2,</source>
        <extracomment>packets, a number: they have been through the datapath once and were sent through it again</extracomment>
        <translation>%1 после рециркуляции 0x%2</translation>
    </message>
    <message>
        <source>goes out to %1</source>
        <extracomment>what is behind ports</extracomment>
        <translation>уходит в: %1</translation>
    </message>
    <message>
        <source>is dropped</source>
        <translation>отбрасывается</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>one thing that happens to a packet, and the next one</extracomment>
        <translation>%1, затем %2</translation>
    </message>
    <message>
        <source>The flow has gone: no packet took it for some seconds, or the tables have changed.</source>
        <translation>Потока больше нет: несколько секунд через него не шли пакеты, или таблицы изменились.</translation>
    </message>
    <message>
        <source>Open vSwitch does not tell: it has forgotten what stood before the recirculation (%1).</source>
        <translation>Open vSwitch не говорит: он забыл, что было до рециркуляции (%1).</translation>
    </message>
    <message>
        <source>Open vSwitch does not tell: %1</source>
        <translation>Open vSwitch не говорит: %1</translation>
    </message>
    <message>
        <source>By now the tables would have the datapath do something else: %1</source>
        <translation>Теперь таблицы велели бы тракту данных делать другое: %1</translation>
    </message>
    <message>
        <source>loses its VLAN tag</source>
        <translation>теряет тег VLAN</translation>
    </message>
    <message>
        <source>loses the frame of its tunnel, and comes in anew</source>
        <translation>извлекается из туннеля и входит заново</translation>
    </message>
    <message>
        <source>loses what connection tracking said of it</source>
        <translation>теряет сведения отслеживания соединений</translation>
    </message>
    <message>
        <source>comes in anew with recirculation %1</source>
        <translation>входит заново с рециркуляцией %1</translation>
    </message>
    <message>
        <source>is handed to ovs-vswitchd, which looks at each of them</source>
        <translation>передаётся ovs-vswitchd, который проверяет каждый пакет</translation>
    </message>
    <message>
        <source>has a copy made, which %1</source>
        <comment>what happens to the copy</comment>
        <translation>копируется, и копия %1</translation>
    </message>
    <message>
        <source>gets other header fields (%1)</source>
        <translation>получает другие поля заголовка (%1)</translation>
    </message>
    <message>
        <source>has “%1” done to it</source>
        <comment>an action of Open vSwitch</comment>
        <translation>подвергается действию «%1»</translation>
    </message>
    <message>
        <source>gets VLAN tag %1</source>
        <translation>получает тег VLAN %1</translation>
    </message>
    <message>
        <source>gets VLAN tag %1 (%2)</source>
        <comment>a number, a network</comment>
        <translation>получает тег VLAN %1 (%2)</translation>
    </message>
    <message>
        <source>gets the frame of the tunnel to %1</source>
        <translation>упаковывается в туннель к %1</translation>
    </message>
    <message>
        <source>gets the frame of the tunnel to %1, with segment %2</source>
        <translation>упаковывается в туннель к %1, сегмент %2</translation>
    </message>
    <message>
        <source>gets the frame of the tunnel to %1, with segment %2 (%3)</source>
        <comment>a node, a number, a network</comment>
        <translation>упаковывается в туннель к %1, сегмент %2 (%3)</translation>
    </message>
    <message>
        <source>has its connection remembered</source>
        <translation>его соединение запоминается</translation>
    </message>
    <message>
        <source>is looked up in connection tracking</source>
        <translation>проверяется отслеживанием соединений</translation>
    </message>
    <message>
        <source>has its connection remembered in zone %1</source>
        <translation>его соединение запоминается в зоне %1</translation>
    </message>
    <message>
        <source>is looked up in connection tracking, zone %1</source>
        <translation>проверяется отслеживанием соединений, зона %1</translation>
    </message>
</context>
<context>
    <name>overlab::views::DesignFindBar</name>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Name, address, MAC, CIDR or note</source>
        <translation>Имя, адрес, MAC, CIDR или заметка</translation>
    </message>
    <message>
        <source>Find in the design</source>
        <translation>Поиск в проекте</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Jump to the one before (Shift+F3)</source>
        <translation>К предыдущему (Shift+F3)</translation>
    </message>
    <message>
        <source>Jump to the next one (F3)</source>
        <translation>К следующему (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
</context>
<context>
    <name>overlab::views::DesignProblems</name>
    <message>
        <source>Leave out “%1”</source>
        <translation>Не указывать «%1»</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>Взять «%1»</translation>
    </message>
    <message>
        <source>Add the security group “%1”</source>
        <translation>Добавить группу безопасности «%1»</translation>
    </message>
    <message>
        <source>Raise the quota to %1</source>
        <translation>Поднять квоту до %1</translation>
    </message>
    <message>
        <source>Give both roles to %1</source>
        <translation>Дать обе роли узлу %1</translation>
    </message>
    <message>
        <source>Lead %1 out</source>
        <translation>Вывести %1 наружу</translation>
    </message>
    <message>
        <source>Problems of the drawing</source>
        <translation>Проблемы схемы</translation>
    </message>
    <message>
        <source>What would help:</source>
        <extracomment>before buttons that mend a problem</extracomment>
        <translation>Что поможет:</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Убрать «%1»</translation>
    </message>
</context>
<context>
    <name>overlab::views::DesignSection</name>
    <message>
        <source>Try this first</source>
        <translation>Начните с этого</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
</context>
<context>
    <name>overlab::views::DifferenceModel</name>
    <message>
        <source>What happens</source>
        <translation>Что происходит</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Отличие</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the path that was shown before</comment>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the path that is shown now</comment>
        <translation>Теперь</translation>
    </message>
</context>
<context>
    <name>overlab::views::DoctorModel</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Для чего</translation>
    </message>
</context>
<context>
    <name>overlab::views::DoctorPanel</name>
    <message>
        <source>Looking what this computer can do…</source>
        <translation>Проверяется, что умеет этот компьютер…</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Ещё не проверялось.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy what to type</source>
        <translation>Копировать команду</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Look again what this computer can do</source>
        <translation>Проверить снова, что умеет этот компьютер</translation>
    </message>
    <message>
        <source>Run as root:</source>
        <translation>Выполните от имени root:</translation>
    </message>
</context>
<context>
    <name>overlab::views::DoctorSummary</name>
    <message>
        <source>No lab can run on this host yet: something is missing that every lab needs.</source>
        <translation>На этом хосте лаборатории пока не запустятся: не хватает того, что нужно каждой.</translation>
    </message>
    <message>
        <source>Labs of light guests run on this host. Virtual machines do not: QEMU is missing.</source>
        <translation>На этом хосте работают лаборатории из лёгких машин. Виртуальные машины — нет: отсутствует QEMU.</translation>
    </message>
    <message>
        <source>Labs run on this host. Virtual machines are emulated, which is slow: it offers no hardware virtualisation.</source>
        <translation>Лаборатории на этом хосте работают. Виртуальные машины эмулируются, а это медленно: аппаратной виртуализации нет.</translation>
    </message>
    <message>
        <source>Labs run on this host, with virtual machines at full speed.</source>
        <translation>Лаборатории на этом хосте работают, виртуальные машины — на полной скорости.</translation>
    </message>
    <message>
        <source>Every lab needs this, and it works only in part: %1</source>
        <translation>Это нужно каждой лаборатории, но работает лишь отчасти: %1</translation>
    </message>
    <message>
        <source>Every lab needs this, and it is missing: %1</source>
        <translation>Это нужно каждой лаборатории, но отсутствует: %1</translation>
    </message>
    <message>
        <source>Virtual machines are emulated here: they work, but start slowly.</source>
        <translation>Виртуальные машины здесь эмулируются: они работают, но запускаются медленно.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thing, and whether it is missing or limited</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This computer can run labs.</source>
        <translation>Этот компьютер может запускать лаборатории.</translation>
    </message>
    <message>
        <source>This computer cannot run labs yet.</source>
        <translation>Этот компьютер пока не может запускать лаборатории.</translation>
    </message>
    <message>
        <source>Packages are missing for: %1.</source>
        <translation>Не хватает пакетов для следующего: %1.</translation>
    </message>
</context>
<context>
    <name>overlab::views::DoctorView</name>
    <message>
        <source>This helps, as root:</source>
        <translation>Поможет эта команда, от имени root:</translation>
    </message>
    <message>
        <source>What the host can do</source>
        <translation>Возможности хоста</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Копирует команду</translation>
    </message>
    <message>
        <source>This installs the missing packages, as root:</source>
        <translation>Эта команда установит недостающие пакеты, от имени root:</translation>
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
        <translation>фильтрация по портам моста (physdev)</translation>
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
        <translation>лёгкие машины</translation>
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
        <source>This user has too few ids in /etc/subuid or /etc/subgid. A lab of theirs does not start, or its services cannot change to users of their own; root&apos;s labs work.</source>
        <translation>У этого пользователя слишком мало идентификаторов в /etc/subuid или /etc/subgid. Его лаборатория не запустится, или её службы не смогут сменить пользователя; у root лаборатории работают.</translation>
    </message>
    <message>
        <source>The built-in image was not made yet. Virtual machines that name no image of their own do not start; light guests do.</source>
        <translation>Встроенный образ ещё не собран. Виртуальные машины, для которых не задан свой образ, не запускаются; лёгкие машины работают.</translation>
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
        <source>This user cannot open /dev/net/tun. Open vSwitch switches with it when the kernel has no openvswitch module, and virtual machines get their network cards from it: no lab starts without it then. A container needs to be given the device.</source>
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
        <translation>Это нужно гибридному брандмауэру, который действует в проектах, где брандмауэр не указан: без этого такая лаборатория не поднимется. Проекты с «firewall: native» фильтруют средствами Open vSwitch.</translation>
    </message>
    <message>
        <source>the kernel has no such link kind</source>
        <translation>в ядре нет таких интерфейсов</translation>
    </message>
    <message>
        <source>the kernel has no sch_netem</source>
        <translation>в ядре нет sch_netem</translation>
    </message>
    <message>
        <source>the kernel has no br_netfilter</source>
        <translation>в ядре нет br_netfilter</translation>
    </message>
    <message>
        <source>the kernel has no openvswitch module</source>
        <translation>в ядре нет модуля openvswitch</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>KVM interprets instructions instead of running them: the processor&apos;s virtualization is not available to this host</source>
        <translation>KVM интерпретирует инструкции, а не выполняет их: виртуализация процессора этому хосту недоступна</translation>
    </message>
    <message>
        <source>root needs none</source>
        <translation>root в них не нуждается</translation>
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
    <name>overlab::views::EditingPage</name>
    <message>
        <source>Editing</source>
        <translation>Редактирование</translation>
    </message>
    <message>
        <source>Show the &amp;grid</source>
        <translation>Показывать с&amp;етку</translation>
    </message>
    <message>
        <source>S&amp;nap to the grid and to other objects</source>
        <translation>&amp;Привязывать к сетке и другим объектам</translation>
    </message>
    <message>
        <source>Alt suspends it while you drag.</source>
        <translation>Alt во время перетаскивания отключает привязку.</translation>
    </message>
    <message>
        <source>&amp;Animate changes of the drawing</source>
        <translation>&amp;Анимировать изменения схемы</translation>
    </message>
    <message>
        <source>As&amp;k before several objects are removed</source>
        <translation>Спра&amp;шивать перед удалением нескольких объектов</translation>
    </message>
    <message>
        <source>Keep unsaved work e&amp;very:</source>
        <translation>Сохранять &amp;резервную копию каждые:</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>It is offered again when the application did not end well. Your file changes only when you save.</source>
        <translation>Она будет предложена, если приложение завершится аварийно. Ваш файл меняется только при сохранении.</translation>
    </message>
</context>
<context>
    <name>overlab::views::EndOrKeepDialog</name>
    <message>
        <source>The lab is running</source>
        <translation>Лаборатория работает</translation>
    </message>
    <message>
        <source>Keep the lab “%1” running?</source>
        <translation>Оставить лабораторию «%1» работать?</translation>
    </message>
    <message numerus="yes">
        <source>It has %n running machine(s). Kept, it goes on without the window, and the next start finds it as it is. Ended, its machines stop and what is in them is lost; the design stays in its file.</source>
        <translation>
            <numerusform>В ней работает %n машина. Если оставить её, она продолжит работу без окна, и при следующем запуске всё будет как есть. Если завершить — машина остановится, и её содержимое пропадёт; проект останется в файле.</numerusform>
            <numerusform>В ней работают %n машины. Если оставить её, она продолжит работу без окна, и при следующем запуске всё будет как есть. Если завершить — машины остановятся, и их содержимое пропадёт; проект останется в файле.</numerusform>
            <numerusform>В ней работает %n машин. Если оставить её, она продолжит работу без окна, и при следующем запуске всё будет как есть. Если завершить — машины остановятся, и их содержимое пропадёт; проект останется в файле.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Больше не спрашивать</translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <translation>&amp;Оставить работать</translation>
    </message>
    <message>
        <source>&amp;End the lab</source>
        <translation>&amp;Завершить лабораторию</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>It is being made. Kept, the apply goes on without the window, and the next start finds the lab as it is then. Ended, the apply stops and everything that it made is taken away; the design stays in its file.</source>
        <translation>Она создаётся. Если оставить её, применение продолжится без окна, и при следующем запуске лаборатория будет такой, какой стала. Если завершить, применение остановится и всё созданное будет убрано; проект останется в своём файле.</translation>
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
        <source>%1: this host cannot do that.</source>
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
    <message>
        <source>no such place in the lab</source>
        <translation>в лаборатории нет такого места</translation>
    </message>
    <message>
        <source>no such machine in the lab</source>
        <translation>в лаборатории нет такой машины</translation>
    </message>
    <message>
        <source>no such lab</source>
        <translation>такой лаборатории нет</translation>
    </message>
    <message>
        <source>no design is applied yet</source>
        <translation>проект ещё не применён</translation>
    </message>
    <message>
        <source>it has no IPv4 address</source>
        <translation>нет адреса IPv4</translation>
    </message>
    <message>
        <source>it has no DHCP namespace</source>
        <translation>нет пространства имён DHCP</translation>
    </message>
    <message>
        <source>the design has no external network</source>
        <translation>в проекте нет внешней сети</translation>
    </message>
    <message>
        <source>the lab does not run</source>
        <translation>лаборатория не работает</translation>
    </message>
    <message>
        <source>the lab has ended</source>
        <translation>лаборатория завершена</translation>
    </message>
    <message>
        <source>is not there (any more)</source>
        <translation>его нет (больше нет)</translation>
    </message>
</context>
<context>
    <name>overlab::views::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who did it</comment>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>overlab::views::EventWording</name>
    <message>
        <source>The program began to apply the design.</source>
        <translation>Программа начала применять проект.</translation>
    </message>
    <message>
        <source>The program could not apply the design: %1</source>
        <translation>Программа не смогла применить проект: %1</translation>
    </message>
    <message>
        <source>Applying the design was cancelled; parts made: %1, changed: %2, removed: %3.</source>
        <translation>Применение проекта прервано; частей создано: %1, изменено: %2, удалено: %3.</translation>
    </message>
    <message numerus="yes">
        <source>The design was applied with %n problem(s); parts made: %1, changed: %2, removed: %3.</source>
        <extracomment>%n: problems; numbers of kernel objects</extracomment>
        <translation>
            <numerusform>Проект применён, есть %n проблема; частей создано: %1, изменено: %2, удалено: %3.</numerusform>
            <numerusform>Проект применён, есть %n проблемы; частей создано: %1, изменено: %2, удалено: %3.</numerusform>
            <numerusform>Проект применён, есть %n проблем; частей создано: %1, изменено: %2, удалено: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The design is applied; parts made: %1, changed: %2, removed: %3.</source>
        <translation>Проект применён; частей создано: %1, изменено: %2, удалено: %3.</translation>
    </message>
    <message>
        <source>%1 is up.</source>
        <comment>object of the design</comment>
        <translation>%1: работает.</translation>
    </message>
    <message>
        <source>The program stopped %1.</source>
        <comment>machine</comment>
        <translation>Программа остановила %1.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <comment>object, reason</comment>
        <translation>%1: сбой: %2</translation>
    </message>
    <message>
        <source>%1 ended all of a sudden: its emulator crashed or was killed.</source>
        <comment>machine</comment>
        <translation>%1: внезапное завершение — эмулятор упал или был убит.</translation>
    </message>
    <message>
        <source>The program started %1.</source>
        <comment>machine</comment>
        <translation>Программа запустила %1.</translation>
    </message>
    <message>
        <source>%1 powered itself off.</source>
        <comment>machine</comment>
        <translation>%1: машина выключилась сама.</translation>
    </message>
    <message>
        <source>Somebody powered %1 off, not through the program.</source>
        <comment>machine</comment>
        <translation>Кто-то выключил %1, и не через программу.</translation>
    </message>
    <message>
        <source>%1 rebooted by itself.</source>
        <comment>machine</comment>
        <translation>%1: машина перезагрузилась сама.</translation>
    </message>
    <message>
        <source>The program rebooted %1.</source>
        <comment>machine</comment>
        <translation>Программа перезагрузила %1.</translation>
    </message>
    <message>
        <source>Somebody started %1, not through the program.</source>
        <comment>machine</comment>
        <translation>Кто-то запустил %1, и не через программу.</translation>
    </message>
    <message>
        <source>%1 is paused: it stands still until somebody resumes it.</source>
        <comment>machine</comment>
        <translation>%1: приостановлена и стоит, пока кто-нибудь её не продолжит.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <comment>machine</comment>
        <translation>%1: продолжает работать.</translation>
    </message>
    <message>
        <source>Somebody added the bridge “%1” on %2.</source>
        <comment>bridge, node</comment>
        <translation>Кто-то добавил мост «%1» на %2.</translation>
    </message>
    <message>
        <source>Somebody removed the bridge “%1” on %2, with all its ports and flows.</source>
        <comment>bridge, node</comment>
        <translation>Кто-то удалил мост «%1» на %2 со всеми его портами и потоками.</translation>
    </message>
    <message>
        <source>Somebody added the port “%1” to %2 on %3.</source>
        <comment>port, bridge, node</comment>
        <translation>Кто-то добавил порт «%1» к %2 на %3.</translation>
    </message>
    <message>
        <source>Somebody took the port “%1” off %2 on %3.</source>
        <comment>port, bridge, node</comment>
        <translation>Кто-то снял порт «%1» с %2 на %3.</translation>
    </message>
    <message>
        <source>Somebody took the port “%1” off %2 on %3: %4 is cut off there.</source>
        <comment>port, bridge, node, object</comment>
        <translation>Кто-то снял порт «%1» с %2 на %3: %4 там отрезан от сети.</translation>
    </message>
    <message>
        <source>Somebody took the VLAN tag %1 off the port “%2” on %3: it is a trunk now.</source>
        <comment>tag, port, node</comment>
        <translation>Кто-то снял тег VLAN %1 с порта «%2» на %3: теперь это транк.</translation>
    </message>
    <message>
        <source>Somebody gave the port “%1” on %2 the VLAN tag %3.</source>
        <comment>port, node, tag</comment>
        <translation>Кто-то дал порту «%1» на %2 тег VLAN %3.</translation>
    </message>
    <message>
        <source>Somebody changed the VLAN tag of the port “%1” on %2 from %3 to %4: %5 is in another network now.</source>
        <comment>port, node, tags, object</comment>
        <translation>Кто-то сменил тег VLAN порта «%1» на %2 с %3 на %4: %5 теперь в другой сети.</translation>
    </message>
    <message>
        <source>Somebody changed many flows of %1 on %2 at once; added: %3, deleted: %4, changed: %5.</source>
        <comment>bridge, node, numbers</comment>
        <translation>Кто-то разом изменил много потоков %1 на %2; добавлено: %3, удалено: %4, изменено: %5.</translation>
    </message>
    <message>
        <source>Somebody added a flow to table %1 of %2 on %3: “%4” now does “%5”.</source>
        <comment>table, bridge, node, match, actions</comment>
        <translation>Кто-то добавил поток в таблицу %1 моста %2 на %3: «%4» теперь делает «%5».</translation>
    </message>
    <message>
        <source>Somebody deleted a flow of table %1 of %2 on %3: “%4”.</source>
        <comment>table, bridge, node, match</comment>
        <translation>Кто-то удалил поток таблицы %1 моста %2 на %3: «%4».</translation>
    </message>
    <message>
        <source>Somebody changed a flow of table %1 of %2 on %3: “%4” now does “%5”.</source>
        <comment>table, bridge, node, match, actions</comment>
        <translation>Кто-то изменил поток таблицы %1 моста %2 на %3: «%4» теперь делает «%5».</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>namespace, node</comment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>Somebody took the device “%1” down in %2: no packet of %3 passes it.</source>
        <comment>device, place, object</comment>
        <translation>Кто-то выключил устройство «%1» (%2): пакеты %3 через него не идут.</translation>
    </message>
    <message>
        <source>Somebody took the device “%1” down in %2: no packet passes it.</source>
        <comment>device, place</comment>
        <translation>Кто-то выключил устройство «%1» (%2): пакеты через него не идут.</translation>
    </message>
    <message>
        <source>Somebody took the device “%1” up in %2.</source>
        <comment>device, place</comment>
        <translation>Кто-то включил устройство «%1» (%2).</translation>
    </message>
    <message>
        <source>Somebody added the device “%1” in %2.</source>
        <comment>device, place</comment>
        <translation>Кто-то добавил устройство «%1» (%2).</translation>
    </message>
    <message>
        <source>Somebody removed the device “%1” in %2: %3 is cut off there.</source>
        <comment>device, place, object</comment>
        <translation>Кто-то удалил устройство «%1» (%2): %3 там отрезан от сети.</translation>
    </message>
    <message>
        <source>Somebody removed the device “%1” in %2.</source>
        <comment>device, place</comment>
        <translation>Кто-то удалил устройство «%1» (%2).</translation>
    </message>
    <message>
        <source>Somebody gave the device “%1” in %2 the address %3.</source>
        <comment>device, place, address</comment>
        <translation>Кто-то дал устройству «%1» (%2) адрес %3.</translation>
    </message>
    <message>
        <source>Somebody took the address %1 off the device “%2” in %3.</source>
        <comment>address, device, place</comment>
        <translation>Кто-то снял адрес %1 с устройства «%2» (%3).</translation>
    </message>
    <message>
        <source>Somebody added a route in %1: to %2 through %3.</source>
        <comment>place, destination, gateway or device</comment>
        <translation>Кто-то добавил маршрут (%1): в %2 через %3.</translation>
    </message>
    <message>
        <source>Somebody deleted a route in %1: to %2 through %3.</source>
        <comment>place, destination, gateway or device</comment>
        <translation>Кто-то удалил маршрут (%1): в %2 через %3.</translation>
    </message>
    <message>
        <source>%1 asked for an address in %2 and got %3.</source>
        <comment>machine, network, address</comment>
        <translation>%1: запрошен адрес в %2 и получен %3.</translation>
    </message>
    <message>
        <source>%1 renewed its address %3 in %2.</source>
        <comment>machine, network, address</comment>
        <translation>%1: аренда адреса %3 в %2 продлена.</translation>
    </message>
    <message>
        <source>%1 gave its address %3 in %2 back.</source>
        <comment>machine, network, address</comment>
        <translation>%1: адрес %3 в %2 возвращён.</translation>
    </message>
    <message>
        <source>The program started %1 on %2 again.</source>
        <comment>daemon, node</comment>
        <translation>Программа снова запустила %1 на %2.</translation>
    </message>
    <message>
        <source>The program started %1 of %2 on %3 again.</source>
        <comment>daemon, network, node</comment>
        <translation>Программа снова запустила %1 сети %2 на %3.</translation>
    </message>
    <message>
        <source>%1 ended on %2: it crashed or was killed.</source>
        <comment>daemon, node</comment>
        <translation>%1 на %2: процесс завершился — упал или был убит.</translation>
    </message>
    <message>
        <source>%1 of %2 ended on %3: it crashed or was killed.</source>
        <comment>daemon, network, node</comment>
        <translation>%1 сети %2 на %3: процесс завершился — упал или был убит.</translation>
    </message>
    <message>
        <source>program</source>
        <comment>who did it</comment>
        <translation>программа</translation>
    </message>
    <message>
        <source>person</source>
        <comment>who did it</comment>
        <translation>человек</translation>
    </message>
    <message>
        <source>guest</source>
        <comment>who did it</comment>
        <translation>машина</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>who did it</comment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Применение</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Машины</translation>
    </message>
    <message>
        <source>Switch ports</source>
        <translation>Порты коммутаторов</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Devices and routes</source>
        <translation>Устройства и маршруты</translation>
    </message>
    <message>
        <source>Addresses by DHCP</source>
        <translation>Адреса по DHCP</translation>
    </message>
    <message>
        <source>Daemons</source>
        <translation>Службы</translation>
    </message>
    <message>
        <source>The lab&apos;s engine ended all of a sudden and was started again; the lab went on without it. It does not know any more what happened before.</source>
        <translation>Движок лаборатории внезапно завершился и был запущен снова; лаборатория работала без него. О том, что было раньше, он больше не знает.</translation>
    </message>
    <message>
        <source>The design was not applied, since the lab host cannot make it. Nothing was changed.</source>
        <translation>Проект не применён: хост лабораторий не может его создать. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>overlab::views::EventsView</name>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Nothing has happened yet since the lab&apos;s engine began.</source>
        <translation>С запуска движка лаборатории ещё ничего не произошло.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 из %n события</numerusform>
            <numerusform>%1 из %n событий</numerusform>
            <numerusform>%1 из %n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n event(s), with tabs between the columns.</source>
        <translation>
            <numerusform>Скопировано %n событие, столбцы разделены табуляцией.</numerusform>
            <numerusform>Скопировано %n события, столбцы разделены табуляцией.</numerusform>
            <numerusform>Скопировано %n событий, столбцы разделены табуляцией.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the events that are shown</source>
        <translation>Сохранить показанные события</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy the events</source>
        <translation>&amp;Копировать события</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>an object, in the drawing</comment>
        <translation>Показать %1</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Все события</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Кем угодно</translation>
    </message>
    <message>
        <source>By the program</source>
        <translation>Программой</translation>
    </message>
    <message>
        <source>By a person</source>
        <translation>Человеком</translation>
    </message>
    <message>
        <source>By a guest</source>
        <translation>Машиной</translation>
    </message>
    <message>
        <source>By nobody known</source>
        <translation>Неизвестно кем</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter of events</source>
        <translation>Фильтр событий</translation>
    </message>
    <message>
        <source>What the events are about</source>
        <translation>О чём события</translation>
    </message>
    <message>
        <source>Whose doing they were</source>
        <translation>Кто это сделал</translation>
    </message>
    <message>
        <source>Copy the chosen events, or all that are shown</source>
        <translation>Копировать выбранные события или все показанные</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save the events that are shown as CSV…</source>
        <translation>Сохранить показанные события как CSV…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Сохранить как CSV</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>Выбранное событие</translation>
    </message>
</context>
<context>
    <name>overlab::views::Example</name>
    <message>
        <source>The article&apos;s lab</source>
        <translation>Лаборатория из статьи</translation>
    </message>
    <message>
        <source>Two machines, one network</source>
        <translation>Две машины, одна сеть</translation>
    </message>
    <message>
        <source>The smallest lab. One machine pings the other; everything else is derived.</source>
        <translation>Самая маленькая лаборатория. Одна машина пингует другую; всё остальное вычисляется само.</translation>
    </message>
    <message>
        <source>Two networks and a router</source>
        <translation>Две сети и маршрутизатор</translation>
    </message>
    <message>
        <source>The router is the gateway of both. A ping arrives with a TTL of 63.</source>
        <translation>Маршрутизатор — шлюз обеих сетей. Пинг приходит с TTL 63.</translation>
    </message>
    <message>
        <source>A way out, and floating addresses</source>
        <translation>Выход наружу и плавающие адреса</translation>
    </message>
    <message>
        <source>A web server that the outside reaches, and a database that it does not.</source>
        <translation>Веб-сервер, доступный снаружи, и база данных, которая снаружи недоступна.</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>Группы безопасности</translation>
    </message>
    <message>
        <source>Three tiers, each open only to the one before it. See which ping is dropped.</source>
        <translation>Три уровня, каждый открыт только предыдущему. Посмотрите, какой пинг отбрасывается.</translation>
    </message>
    <message>
        <source>Static routes between routers</source>
        <translation>Статические маршруты между маршрутизаторами</translation>
    </message>
    <message>
        <source>Two sites behind routers of their own, joined by a transit network.</source>
        <translation>Две площадки за собственными маршрутизаторами, соединённые транзитной сетью.</translation>
    </message>
    <message>
        <source>VLAN and flat networks</source>
        <translation>Сети VLAN и flat</translation>
    </message>
    <message>
        <source>No tunnels: tagged and untagged frames on the network between the nodes.</source>
        <translation>Без туннелей: кадры с тегом и без тега прямо в сети между узлами.</translation>
    </message>
    <message>
        <source>Addresses without DHCP</source>
        <translation>Адреса без DHCP</translation>
    </message>
    <message>
        <source>Machines with addresses that no server hands out.</source>
        <translation>Машины с адресами, которые не выдаёт никакой сервер.</translation>
    </message>
    <message>
        <source>Two tenants, the same addresses</source>
        <translation>Два арендатора, одни и те же адреса</translation>
    </message>
    <message>
        <source>Red and green both use 10.0.0.0/24 and never meet. Each has its own way out.</source>
        <translation>Красный и зелёный используют 10.0.0.0/24 и никогда не встречаются. У каждого свой выход наружу.</translation>
    </message>
    <message>
        <source>Six nodes, sixty machines</source>
        <translation>Шесть узлов, шестьдесят машин</translation>
    </message>
    <message>
        <source>A small data centre of three tenants, all light machines.</source>
        <translation>Небольшой дата-центр трёх арендаторов, все машины лёгкие.</translation>
    </message>
    <message>
        <source>Empty design</source>
        <translation>Пустой проект</translation>
    </message>
    <message>
        <source>Nothing yet: draw it yourself.</source>
        <translation>Пока ничего: нарисуйте сами.</translation>
    </message>
    <message>
        <source>Two machines</source>
        <translation>Две машины</translation>
    </message>
    <message>
        <source>One tenant, one network.</source>
        <translation>Один арендатор, одна сеть.</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Маршрутизатор</translation>
    </message>
    <message>
        <source>Two networks, three nodes.</source>
        <translation>Две сети, три узла.</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Выход наружу</translation>
    </message>
    <message>
        <source>A router to the outside.</source>
        <translation>Маршрутизатор с выходом наружу.</translation>
    </message>
    <message>
        <source>Two networks, one router and four virtual machines on two hypervisors. Apply it, and see the machines come up.</source>
        <translation>Две сети, один маршрутизатор и четыре виртуальные машины на двух гипервизорах. Примените и смотрите, как запускаются машины.</translation>
    </message>
</context>
<context>
    <name>overlab::views::Explorer</name>
    <message>
        <source>Nothing has these words.</source>
        <translation>Ничего с такими словами не найдено.</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Drag a network and a machine from the palette to the drawing.</source>
        <translation>Пока ничего не нарисовано. Перетащите сеть и машину из палитры на схему.</translation>
    </message>
    <message>
        <source>No machine is drawn yet. Drag one from the palette to the drawing.</source>
        <translation>Машин на схеме пока нет. Перетащите машину из палитры на схему.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Дерево</translation>
    </message>
    <message>
        <source>The whole design as a tree</source>
        <translation>Весь проект в виде дерева</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>All machines as a table that can be sorted and copied</source>
        <translation>Все машины таблицей, которую можно сортировать и копировать</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Machines of the design</source>
        <translation>Машины проекта</translation>
    </message>
</context>
<context>
    <name>overlab::views::ExplorerModel</name>
    <message>
        <source>Tenants (%1)</source>
        <translation>Арендаторы (%1)</translation>
    </message>
    <message>
        <source>Nodes (%1)</source>
        <translation>Узлы (%1)</translation>
    </message>
    <message>
        <source>External networks (%1)</source>
        <translation>Внешние сети (%1)</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Заметки (%1)</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>Проверки (%1)</translation>
    </message>
</context>
<context>
    <name>overlab::views::ExplorerRow</name>
    <message>
        <source>segment %1</source>
        <translation>сегмент %1</translation>
    </message>
    <message>
        <source>%1 → %2: %3 passes</source>
        <translation>%1 → %2: %3 проходит</translation>
    </message>
    <message>
        <source>%1 → %2: %3 is dropped</source>
        <translation>%1 → %2: %3 отбрасывается</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>шлюз %1</translation>
    </message>
    <message>
        <source>no gateway</source>
        <translation>без шлюза</translation>
    </message>
    <message>
        <source>out to %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>без сети</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n правило</numerusform>
            <numerusform>%n правила</numerusform>
            <numerusform>%n правил</numerusform>
        </translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Проверка %1</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Заметка %1</translation>
    </message>
</context>
<context>
    <name>overlab::views::ExportDialog</name>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>Пока ничего не нарисовано.</translation>
    </message>
    <message>
        <source>Sharp at any size. Names can be searched and copied.</source>
        <translation>Чётко при любом размере. Имена можно искать и копировать.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 пикселей</translation>
    </message>
    <message>
        <source>Too large for an image. Choose a smaller scale, SVG or PDF.</source>
        <translation>Слишком велико для изображения. Выберите меньший масштаб, SVG или PDF.</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Экспорт схемы</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”: %2.</source>
        <translation>Не удалось записать схему в «%1»: %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>Изображение PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Рисунок SVG</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Страница PDF</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Как на экране</translation>
    </message>
    <message>
        <source>White, in light colours</source>
        <translation>Белый, в светлых цветах</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Прозрачный</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Только выделенное</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Предпросмотр схемы</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Фон</translation>
    </message>
</context>
<context>
    <name>overlab::views::FieldWording</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>CIDR</source>
        <translation>CIDR</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Пул</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршруты</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Интерфейсы</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Закреплено</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>ID сегмента</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>Группы безопасности</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Underlay</source>
        <translation>Базовая сеть (underlay)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Образы</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Брандмауэр</translation>
    </message>
    <message>
        <source>Datapath</source>
        <translation>Тракт данных</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>Туннели</translation>
    </message>
    <message>
        <source>DNS domain</source>
        <translation>Домен DNS</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Текст (Markdown)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Квота</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Машины</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Сети</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Маршрутизаторы</translation>
    </message>
    <message>
        <source>Floating IPs</source>
        <translation>Плавающие IP</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Другая сторона</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Подсети</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Серверы DNS</translation>
    </message>
    <message>
        <source>Lease (s)</source>
        <translation>Аренда (с)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>На схеме</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Через</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Внешний шлюз</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>Распределённый</translation>
    </message>
    <message>
        <source>HA (VRRP)</source>
        <translation>HA (VRRP)</translation>
    </message>
    <message>
        <source>SNAT</source>
        <translation>SNAT</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Образ</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>Пользовательские данные</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>Ключи SSH</translation>
    </message>
    <message>
        <source>Port security</source>
        <translation>Защита порта</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Разрешённые адреса</translation>
    </message>
    <message>
        <source>Floating IP</source>
        <translation>Плавающий IP</translation>
    </message>
    <message>
        <source>1 to 63 letters, digits, dots, hyphens and underscores. A new name goes wherever the old one is used.</source>
        <translation>От 1 до 63 букв, цифр, точек, дефисов и подчёркиваний. Новое имя появится везде, где использовалось старое.</translation>
    </message>
    <message>
        <source>The node that it runs on. Without one the scheduler chooses.</source>
        <translation>Узел, на котором это работает. Если не задан, выбирает планировщик.</translation>
    </message>
    <message>
        <source>Automatic layout leaves it where it is.</source>
        <translation>Автоматическая раскладка не сдвигает его.</translation>
    </message>
    <message>
        <source>A whole number with a unit, such as 512MiB or 2GiB.</source>
        <translation>Целое число с единицей, например 512MiB или 2GiB.</translation>
    </message>
    <message>
        <source>The largest packet, in bytes.</source>
        <translation>Самый большой пакет, в байтах.</translation>
    </message>
    <message>
        <source>hybrid: iptables on a Linux bridge for each port; native: Open vSwitch flows with connection tracking; none: no security groups.</source>
        <translation>hybrid: iptables на мосте Linux у каждого порта; native: потоки Open vSwitch с отслеживанием соединений; none: без групп безопасности.</translation>
    </message>
    <message>
        <source>Open vSwitch&apos;s datapath: the kernel module (system), userspace (netdev), or what the host has (auto).</source>
        <translation>Тракт данных (datapath) Open vSwitch: модуль ядра (system), пространство пользователя (netdev) или то, что есть на хосте (auto).</translation>
    </message>
    <message>
        <source>The type of networks that name none.</source>
        <translation>Тип сетей, у которых он не задан.</translation>
    </message>
    <message>
        <source>The domain that DHCP gives to machines.</source>
        <translation>Домен, который DHCP выдаёт машинам.</translation>
    </message>
    <message>
        <source>The physical network between the nodes.</source>
        <translation>Базовая сеть, которая соединяет узлы.</translation>
    </message>
    <message>
        <source>A qcow2 file, relative to the folder of the design.</source>
        <translation>Файл qcow2, путь относительно папки проекта.</translation>
    </message>
    <message>
        <source>The user that one logs in as.</source>
        <translation>Пользователь, под которым входят.</translation>
    </message>
    <message>
        <source>A machine (TENANT/NAME), or &quot;outside&quot;.</source>
        <translation>Машина (АРЕНДАТОР/ИМЯ) или «outside».</translation>
    </message>
    <message>
        <source>A machine (TENANT/NAME), an address, or &quot;outside&quot;.</source>
        <translation>Машина (АРЕНДАТОР/ИМЯ), адрес или «outside».</translation>
    </message>
    <message>
        <source>Needs TCP or UDP.</source>
        <translation>Нужен TCP или UDP.</translation>
    </message>
    <message>
        <source>pass: the packets arrive; drop: they do not.</source>
        <translation>pass: пакеты доходят; drop: не доходят.</translation>
    </message>
    <message>
        <source>network: may hold routers and DHCP servers; compute: may hold machines.</source>
        <translation>network (сеть): на узле могут быть маршрутизаторы и серверы DHCP; compute (вычисления): на узле могут быть машины.</translation>
    </message>
    <message>
        <source>On the underlay.</source>
        <translation>В базовой сети.</translation>
    </message>
    <message>
        <source>The VLAN id; only with the type vlan.</source>
        <translation>Номер VLAN; только с типом vlan.</translation>
    </message>
    <message>
        <source>FIRST-LAST: for routers and floating IPs.</source>
        <translation>ПЕРВЫЙ-ПОСЛЕДНИЙ: для маршрутизаторов и плавающих IP.</translation>
    </message>
    <message>
        <source>Answered by the place &quot;outside&quot;.</source>
        <translation>Отвечает место «outside».</translation>
    </message>
    <message>
        <source>VNI, GRE key or VLAN id; none for flat and local.</source>
        <translation>VNI, ключ GRE или номер VLAN; у flat и local его нет.</translation>
    </message>
    <message>
        <source>An address, or &quot;none&quot;.</source>
        <translation>Адрес или «none».</translation>
    </message>
    <message>
        <source>Resolvers for the machines, separated by commas.</source>
        <translation>Серверы имён для машин, через запятую.</translation>
    </message>
    <message>
        <source>Handed out by DHCP (option 121).</source>
        <translation>Раздаются по DHCP (опция 121).</translation>
    </message>
    <message>
        <source>Of the DHCP server.</source>
        <translation>Адрес сервера DHCP.</translation>
    </message>
    <message>
        <source>FIRST-LAST: what DHCP hands out.</source>
        <translation>ПЕРВЫЙ-ПОСЛЕДНИЙ: что раздаёт DHCP.</translation>
    </message>
    <message>
        <source>A port, or a range such as 80-443. Needs TCP or UDP.</source>
        <translation>Порт или диапазон, например 80-443. Нужен TCP или UDP.</translation>
    </message>
    <message>
        <source>A CIDR, or group:NAME for the members of a security group.</source>
        <translation>CIDR или group:ИМЯ для членов группы безопасности.</translation>
    </message>
    <message>
        <source>DVR: read and kept, not built yet.</source>
        <translation>DVR: читается и хранится, но пока не строится.</translation>
    </message>
    <message>
        <source>VRRP over the network nodes: read and kept, not built yet.</source>
        <translation>VRRP на сетевых узлах: читается и хранится, но пока не строится.</translation>
    </message>
    <message>
        <source>Whether machines without a floating IP get out.</source>
        <translation>Выходят ли наружу машины без плавающего IP.</translation>
    </message>
    <message>
        <source>vm: a virtual machine (QEMU); namespace: a light guest made of namespaces.</source>
        <translation>vm: виртуальная машина (QEMU); namespace: лёгкая машина из пространств имён.</translation>
    </message>
    <message>
        <source>A whole number with a unit, such as 10GiB.</source>
        <translation>Целое число с единицей, например 10GiB.</translation>
    </message>
    <message>
        <source>For cloud-init, through the metadata service.</source>
        <translation>Для cloud-init, через службу метаданных.</translation>
    </message>
    <message>
        <source>Public keys, one a line.</source>
        <translation>Открытые ключи, по одному в строке.</translation>
    </message>
    <message>
        <source>Whether only the interface&apos;s own addresses may send.</source>
        <translation>Могут ли отправлять только собственные адреса интерфейса.</translation>
    </message>
    <message>
        <source>More addresses that the interface may send from.</source>
        <translation>Другие адреса, с которых интерфейс может отправлять.</translation>
    </message>
    <message>
        <source>An address of an external network that leads here.</source>
        <translation>Адрес внешней сети, который ведёт сюда.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>every port</source>
        <translation>любой порт</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>кто угодно</translation>
    </message>
    <message>
        <source>the image&apos;s own size</source>
        <translation>как у образа</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>нейтральный</translation>
    </message>
    <message>
        <source>the interface&apos;s own</source>
        <translation>собственный</translation>
    </message>
    <message>
        <source>the whole subnet</source>
        <translation>вся подсеть</translation>
    </message>
    <message>
        <source>every free address</source>
        <translation>любой свободный</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>What is this lab for?</source>
        <translation>Для чего эта лаборатория?</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Образ %1</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Проверка %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Группа %1</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Правило %1</translation>
    </message>
    <message>
        <source>Subnet %1</source>
        <translation>Подсеть %1</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Маршрут %1</translation>
    </message>
    <message>
        <source>Interface %1</source>
        <translation>Интерфейс %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Адрес %1</translation>
    </message>
    <message>
        <source>Add an image</source>
        <translation>Добавить образ</translation>
    </message>
    <message>
        <source>Add a check</source>
        <translation>Добавить проверку</translation>
    </message>
    <message>
        <source>Add a security group</source>
        <translation>Добавить группу безопасности</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Добавить правило</translation>
    </message>
    <message>
        <source>Add a subnet</source>
        <translation>Добавить подсеть</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Добавить маршрут</translation>
    </message>
    <message>
        <source>Add an interface</source>
        <translation>Добавить интерфейс</translation>
    </message>
    <message>
        <source>Add an allowed address</source>
        <translation>Добавить разрешённый адрес</translation>
    </message>
    <message>
        <source>External network</source>
        <translation>Внешняя сеть</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Арендатор</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Маршрутизатор</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Машина</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Графика</translation>
    </message>
    <message>
        <source>vnc: a screen, keyboard and mouse, shown below with the terminals; none: a serial console only.</source>
        <translation>vnc: экран, клавиатура и мышь, показываются внизу рядом с терминалами; none: только последовательная консоль.</translation>
    </message>
</context>
<context>
    <name>overlab::views::FileRow</name>
    <message>
        <source>%1
Opened %2</source>
        <translation>%1
Открыт: %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 больше не существует</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Убрать %1 из списка</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Больше не существует</translation>
    </message>
</context>
<context>
    <name>overlab::views::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Найти в тексте</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Аа</translation>
    </message>
    <message>
        <source>Capitals and small letters differ</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Предыдущее место (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Следующее место (F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowComparisonModel</name>
    <message>
        <source>came</source>
        <extracomment>of a flow: it came, went, or took packets since a moment</extracomment>
        <translation>появился</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>исчез</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>счётчик вырос</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>узла</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Табл.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приор.</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Создано для</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>С тех пор ничего не изменилось.</translation>
    </message>
    <message>
        <source>Since then: %1 came, %2 gone, %3 took packets.</source>
        <comment>numbers of flows</comment>
        <translation>С тех пор появилось: %1, исчезло: %2, с новыми пакетами: %3.</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowComparisonView</name>
    <message>
        <source>Kept at %1. %2</source>
        <extracomment>a moment, and what has changed since</extracomment>
        <translation>Запомнено в %1. %2</translation>
    </message>
    <message>
        <source>No moment is kept yet.</source>
        <translation>Момент ещё не запомнен.</translation>
    </message>
    <message>
        <source>Keep now</source>
        <translation>Запомнить сейчас</translation>
    </message>
    <message>
        <source>Compare with the flows as they are at this moment</source>
        <translation>Сравнивать с потоками, какие они сейчас</translation>
    </message>
    <message>
        <source>What has changed since the moment</source>
        <translation>Что изменилось с запомненного момента</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowDetails</name>
    <message>
        <source>Choose a flow to read what it does.</source>
        <translation>Выберите поток, чтобы прочитать, что он делает.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>an object, in the drawing</comment>
        <translation>Показать %1</translation>
    </message>
    <message>
        <source>Shows in the drawing what this flow was made for</source>
        <translation>Показывает на схеме, для чего создан этот поток</translation>
    </message>
    <message>
        <source>No packet comes to it: the flow of priority %1 above it takes them all (%2).</source>
        <translation>До него не доходит ни один пакет: все забирает поток с приоритетом %1 выше него (%2).</translation>
    </message>
    <message>
        <source>The flow as ovs-ofctl prints it</source>
        <translation>Поток, как его печатает ovs-ofctl</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowFilter</name>
    <message>
        <source>“%1” is no field of a flow. Fields are, for example, in_port, dl_dst, nw_src, tcp_dst, table and priority.</source>
        <translation>«%1» — не поле потока. Поля — это, например, in_port, dl_dst, nw_src, tcp_dst, table и priority.</translation>
    </message>
    <message>
        <source>“%1” needs a value: %1=…</source>
        <translation>«%1» требует значения: %1=…</translation>
    </message>
    <message>
        <source>“%2” is no value of %1. Values are, for example, 10.0.1.0/24, fa:16:3e:00:00:01, 80 or 0x10/0xf0.</source>
        <translation>«%2» — не значение %1. Значения — это, например, 10.0.1.0/24, fa:16:3e:00:00:01, 80 или 0x10/0xf0.</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowModel</name>
    <message>
        <source>the node</source>
        <extracomment>whom a flow was made for: the node itself</extracomment>
        <translation>узла</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>packets a second</extracomment>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>no packet has ever taken this flow</extracomment>
        <translation>никогда</translation>
    </message>
    <message>
        <source>not since watched</source>
        <extracomment>no packet since one looks</extracomment>
        <translation>не за время наблюдения</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>No packet comes to it: the flow of priority %1 above it takes them all (%2).</source>
        <translation>До него не доходит ни один пакет: все забирает поток с приоритетом %1 выше него (%2).</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Табл.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приор.</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Создано для</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Last hit</source>
        <translation>Попадание</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowPackets</name>
    <message>
        <source>Everything else</source>
        <translation>Всё остальное</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>packets, what is behind a port</comment>
        <translation>%1 (откуда: %2)</translation>
    </message>
    <message>
        <source>%1, %2,</source>
        <extracomment>packets, and more on which of them: &quot;ARP from red/vm-1, which says that it comes from 10.0.1.85,&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reverse ARP</source>
        <translation>Обратный ARP</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>SCTP</source>
        <translation>SCTP</translation>
    </message>
    <message>
        <source>TCP over IPv6</source>
        <translation>TCP поверх IPv6</translation>
    </message>
    <message>
        <source>UDP over IPv6</source>
        <translation>UDP поверх IPv6</translation>
    </message>
    <message>
        <source>SCTP over IPv6</source>
        <translation>SCTP поверх IPv6</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>An ARP request</source>
        <translation>Запрос ARP</translation>
    </message>
    <message>
        <source>An ARP answer</source>
        <translation>Ответ ARP</translation>
    </message>
    <message>
        <source>ARP</source>
        <translation>ARP</translation>
    </message>
    <message>
        <source>ARP of kind %1</source>
        <translation>ARP вида %1</translation>
    </message>
    <message>
        <source>A ping request</source>
        <translation>Запрос ping</translation>
    </message>
    <message>
        <source>A ping answer</source>
        <translation>Ответ ping</translation>
    </message>
    <message>
        <source>ICMP</source>
        <translation>ICMP</translation>
    </message>
    <message>
        <source>ICMP of type %1</source>
        <translation>ICMP типа %1</translation>
    </message>
    <message>
        <source>A search for routers of IPv6</source>
        <translation>Поиск маршрутизаторов IPv6</translation>
    </message>
    <message>
        <source>A router advertisement of IPv6</source>
        <translation>Объявление маршрутизатора IPv6</translation>
    </message>
    <message>
        <source>A neighbour search of IPv6</source>
        <translation>Поиск соседа IPv6</translation>
    </message>
    <message>
        <source>A neighbour advertisement of IPv6</source>
        <translation>Объявление соседа IPv6</translation>
    </message>
    <message>
        <source>ICMP of IPv6</source>
        <translation>ICMPv6</translation>
    </message>
    <message>
        <source>ICMP of IPv6 of type %1</source>
        <translation>ICMPv6 типа %1</translation>
    </message>
    <message>
        <source>A DHCP request</source>
        <translation>Запрос DHCP</translation>
    </message>
    <message>
        <source>A DHCP answer</source>
        <translation>Ответ DHCP</translation>
    </message>
    <message>
        <source>%1 from port %2 to port %3</source>
        <translation>%1 с порта %2 на порт %3</translation>
    </message>
    <message>
        <source>%1 to port %2</source>
        <translation>%1 на порт %2</translation>
    </message>
    <message>
        <source>%1 from port %2</source>
        <translation>%1 с порта %2</translation>
    </message>
    <message>
        <source>from the MAC address %1</source>
        <translation>с MAC-адреса %1</translation>
    </message>
    <message>
        <source>from the address %1</source>
        <translation>с адреса %1</translation>
    </message>
    <message>
        <source>to the address %1</source>
        <translation>на адрес %1</translation>
    </message>
    <message>
        <source>which says that it comes from %1</source>
        <translation>от имени %1</translation>
    </message>
    <message>
        <source>which asks for %1</source>
        <translation>с вопросом о %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>an address</comment>
        <translation>с целевым адресом %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>a field and its value</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>without a VLAN tag</source>
        <translation>без тега VLAN</translation>
    </message>
    <message>
        <source>with VLAN tag 4095, which ports have that are not in use</source>
        <translation>с тегом VLAN 4095, какой у неиспользуемых портов</translation>
    </message>
    <message>
        <source>with VLAN tag %1</source>
        <translation>с тегом VLAN %1</translation>
    </message>
    <message>
        <source>with VLAN tag %1 (%2)</source>
        <comment>a number, a network</comment>
        <translation>с тегом VLAN %1 (%2)</translation>
    </message>
    <message>
        <source>for a single receiver</source>
        <translation>на индивидуальный адрес (unicast)</translation>
    </message>
    <message>
        <source>for many receivers at once</source>
        <translation>на групповой или широковещательный адрес</translation>
    </message>
    <message>
        <source>for all</source>
        <translation>на широковещательный адрес</translation>
    </message>
    <message>
        <source>to the MAC address %1</source>
        <translation>на MAC-адрес %1</translation>
    </message>
    <message>
        <source>of segment %1</source>
        <translation>из сегмента %1</translation>
    </message>
    <message>
        <source>of segment %1 (%2)</source>
        <comment>a number, a network</comment>
        <translation>из сегмента %1 (%2)</translation>
    </message>
    <message>
        <source>of a new connection</source>
        <translation>из нового соединения</translation>
    </message>
    <message>
        <source>of a connection that is known</source>
        <translation>из известного соединения</translation>
    </message>
    <message>
        <source>which answers in a connection that is known</source>
        <translation>с ответом в известном соединении</translation>
    </message>
    <message>
        <source>which fits no connection</source>
        <translation>вне известных соединений</translation>
    </message>
    <message>
        <source>not looked up in connection tracking yet</source>
        <translation>до проверки отслеживанием соединений</translation>
    </message>
    <message>
        <source>already looked up in connection tracking</source>
        <translation>после проверки отслеживанием соединений</translation>
    </message>
    <message>
        <source>in the connection state %1</source>
        <translation>в состоянии соединения %1</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowSpan</name>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 д</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowTables</name>
    <message>
        <source>sorts packets by the port that they come from</source>
        <translation>разбирает пакеты по порту, с которого они пришли</translation>
    </message>
    <message>
        <source>gives packets of other nodes, which come through tunnels, their router&apos;s MAC address</source>
        <translation>даёт пакетам других узлов, пришедшим по туннелям, MAC-адрес их маршрутизатора</translation>
    </message>
    <message>
        <source>gives packets of other nodes, which come from a physical network, their router&apos;s MAC address</source>
        <translation>даёт пакетам других узлов, пришедшим из базовой сети, MAC-адрес их маршрутизатора</translation>
    </message>
    <message>
        <source>leads ARP answers, which come through tunnels, to the router of this node</source>
        <translation>направляет ответы ARP, пришедшие по туннелям, маршрутизатору этого узла</translation>
    </message>
    <message>
        <source>leads ARP answers, which come from a physical network, to the router of this node</source>
        <translation>направляет ответы ARP, пришедшие из базовой сети, маршрутизатору этого узла</translation>
    </message>
    <message>
        <source>shows the agent that Open vSwitch was not restarted; no packet comes here</source>
        <translation>показывает агенту, что Open vSwitch не перезапускался; пакеты сюда не попадают</translation>
    </message>
    <message>
        <source>checks ARP and neighbour discovery for forged addresses</source>
        <translation>проверяет, не подделаны ли адреса в ARP и обнаружении соседей (ND)</translation>
    </message>
    <message>
        <source>checks for forged MAC addresses</source>
        <translation>проверяет, не подделаны ли MAC-адреса</translation>
    </message>
    <message>
        <source>treats packets of local machines before they go on</source>
        <translation>обрабатывает пакеты локальных машин, прежде чем они пойдут дальше</translation>
    </message>
    <message>
        <source>treats packets of local addresses before they go on</source>
        <translation>обрабатывает пакеты локальных адресов, прежде чем они пойдут дальше</translation>
    </message>
    <message>
        <source>limits packets a second, where that is asked for</source>
        <translation>ограничивает число пакетов в секунду, где это задано</translation>
    </message>
    <message>
        <source>limits the bandwidth, where that is asked for</source>
        <translation>ограничивает полосу пропускания, где это задано</translation>
    </message>
    <message>
        <source>switches packets, or hands them to the firewall</source>
        <translation>коммутирует пакеты или передаёт их брандмауэру</translation>
    </message>
    <message>
        <source>sends packets to the ports of local machines directly</source>
        <translation>отправляет пакеты прямо на порты локальных машин</translation>
    </message>
    <message>
        <source>sends packets of local machines on</source>
        <translation>отправляет пакеты локальных машин дальше</translation>
    </message>
    <message>
        <source>is where the firewall begins for packets from a machine: forged addresses, DHCP, connection tracking</source>
        <translation>служит входом в брандмауэр для пакетов от машины: поддельные адреса, DHCP, отслеживание соединений</translation>
    </message>
    <message>
        <source>has the rules of security groups for packets from a machine</source>
        <translation>содержит правила групп безопасности для пакетов от машины</translation>
    </message>
    <message>
        <source>lets what was allowed out, or into a machine of the same node</source>
        <translation>выпускает разрешённое наружу или в машину того же узла</translation>
    </message>
    <message>
        <source>answers DHCP</source>
        <translation>отвечает на DHCP</translation>
    </message>
    <message>
        <source>answers DHCP of IPv6</source>
        <translation>отвечает на DHCPv6</translation>
    </message>
    <message>
        <source>is where the firewall begins for packets to a machine: ARP, DHCP, connection tracking</source>
        <translation>служит входом в брандмауэр для пакетов к машине: ARP, DHCP, отслеживание соединений</translation>
    </message>
    <message>
        <source>has the rules of security groups for packets to a machine</source>
        <translation>содержит правила групп безопасности для пакетов к машине</translation>
    </message>
    <message>
        <source>takes what was allowed out</source>
        <translation>принимает то, что разрешено выпустить</translation>
    </message>
    <message>
        <source>takes what was allowed in</source>
        <translation>принимает то, что разрешено впустить</translation>
    </message>
    <message>
        <source>takes what the firewall drops</source>
        <translation>принимает то, что отбрасывает брандмауэр</translation>
    </message>
    <message>
        <source>switches what was allowed out</source>
        <translation>коммутирует то, что разрешено выпустить</translation>
    </message>
    <message>
        <source>tells what comes from this node and what from other nodes</source>
        <translation>отличает пришедшее с этого узла от пришедшего с других</translation>
    </message>
    <message>
        <source>keeps distributed routers to their own node</source>
        <translation>удерживает распределённые маршрутизаторы в пределах их узла</translation>
    </message>
    <message>
        <source>tells packets for one from those for all</source>
        <translation>отличает одноадресные (unicast) пакеты от многоадресных и широковещательных</translation>
    </message>
    <message>
        <source>tells networks apart that come through GRE tunnels</source>
        <translation>различает сети, приходящие по туннелям GRE</translation>
    </message>
    <message>
        <source>tells networks apart that come through VXLAN tunnels</source>
        <translation>различает сети, приходящие по туннелям VXLAN</translation>
    </message>
    <message>
        <source>tells networks apart that come through Geneve tunnels</source>
        <translation>различает сети, приходящие по туннелям Geneve</translation>
    </message>
    <message>
        <source>keeps the MAC addresses of distributed routers from being learned</source>
        <translation>не даёт запомнить MAC-адреса распределённых маршрутизаторов</translation>
    </message>
    <message>
        <source>learns behind which tunnel a MAC address is</source>
        <translation>запоминает, за каким туннелем находится MAC-адрес</translation>
    </message>
    <message>
        <source>sends packets for one through the tunnel to its node</source>
        <translation>отправляет одноадресные пакеты по туннелю на узел назначения</translation>
    </message>
    <message>
        <source>answers ARP for machines of other nodes</source>
        <translation>отвечает на ARP за машины других узлов</translation>
    </message>
    <message>
        <source>sends packets for all, and for those not known yet, through every tunnel of their network</source>
        <translation>отправляет многоадресные и широковещательные пакеты, а также пакеты на ещё неизвестные адреса по всем туннелям их сети</translation>
    </message>
    <message>
        <source>changes the node&apos;s VLAN tags to those of the physical network</source>
        <translation>меняет теги VLAN узла на теги базовой сети</translation>
    </message>
    <message>
        <source>gives packets of distributed routers the MAC address of their node</source>
        <translation>даёт пакетам распределённых маршрутизаторов MAC-адрес их узла</translation>
    </message>
    <message>
        <source>changes the node&apos;s VLAN tags, for distributed routers</source>
        <translation>меняет теги VLAN узла для распределённых маршрутизаторов</translation>
    </message>
    <message>
        <source>lets packets of distributed routers in</source>
        <translation>впускает пакеты распределённых маршрутизаторов</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowTreatment</name>
    <message>
        <source>goes out to %1</source>
        <comment>what is behind ports</comment>
        <translation>уходит в: %1</translation>
    </message>
    <message>
        <source>is dropped</source>
        <translation>отбрасывается</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>one thing that happens to a packet, and the next one</extracomment>
        <translation>%1, затем %2</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <extracomment>packets, and what happens to them</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>the tunnel to %1</source>
        <translation>туннель к %1</translation>
    </message>
    <message>
        <source>where it came from</source>
        <translation>входной порт</translation>
    </message>
    <message>
        <source>is switched as by an ordinary switch: to the port where its receiver was seen, else to all</source>
        <translation>коммутируется как обычным коммутатором: в порт, где видели адрес назначения, иначе во все</translation>
    </message>
    <message>
        <source>goes out to all ports</source>
        <translation>уходит во все порты</translation>
    </message>
    <message>
        <source>goes to the controller</source>
        <translation>уходит контроллеру</translation>
    </message>
    <message>
        <source>loses its VLAN tag</source>
        <translation>теряет тег VLAN</translation>
    </message>
    <message>
        <source>gets an empty VLAN tag</source>
        <translation>получает пустой тег VLAN</translation>
    </message>
    <message>
        <source>loses what connection tracking said of it</source>
        <translation>теряет сведения отслеживания соединений</translation>
    </message>
    <message>
        <source>gets into queue %1</source>
        <translation>попадает в очередь %1</translation>
    </message>
    <message>
        <source>is limited by meter %1</source>
        <translation>ограничивается измерителем %1</translation>
    </message>
    <message>
        <source>goes on to table %1</source>
        <translation>переходит в таблицу %1</translation>
    </message>
    <message>
        <source>goes on to table %1, which %2</source>
        <translation>переходит в таблицу %1, которая %2</translation>
    </message>
    <message>
        <source>has “%1” done to it</source>
        <comment>an action of Open vSwitch</comment>
        <translation>подвергается действию «%1»</translation>
    </message>
    <message>
        <source>gets VLAN tag %1</source>
        <translation>получает тег VLAN %1</translation>
    </message>
    <message>
        <source>gets VLAN tag %1 (%2)</source>
        <comment>a number, a network</comment>
        <translation>получает тег VLAN %1 (%2)</translation>
    </message>
    <message>
        <source>gets segment number %1</source>
        <translation>получает номер сегмента %1</translation>
    </message>
    <message>
        <source>gets segment number %1 (%2)</source>
        <comment>a number, a network</comment>
        <translation>получает номер сегмента %1 (%2)</translation>
    </message>
    <message>
        <source>gets the sender&apos;s MAC address %1</source>
        <translation>получает MAC-адрес источника %1</translation>
    </message>
    <message>
        <source>gets the receiver&apos;s MAC address %1</source>
        <translation>получает MAC-адрес назначения %1</translation>
    </message>
    <message>
        <source>gets %1 = %2</source>
        <comment>a field or register, a value</comment>
        <translation>получает %1 = %2</translation>
    </message>
    <message>
        <source>has its connection marked as one that is not allowed any more</source>
        <translation>его соединение помечается как больше не разрешённое</translation>
    </message>
    <message>
        <source>has its connection remembered and %1</source>
        <comment>… and goes on to table 5</comment>
        <translation>его соединение запоминается, затем %1</translation>
    </message>
    <message>
        <source>has its connection remembered</source>
        <translation>его соединение запоминается</translation>
    </message>
    <message>
        <source>is looked up in connection tracking</source>
        <translation>проверяется отслеживанием соединений</translation>
    </message>
    <message>
        <source>has the way back to its sender learned in table %1</source>
        <translation>обратный путь к его отправителю запоминается в таблице %1</translation>
    </message>
    <message>
        <source>meets condition %1 of the %2 of rule %3</source>
        <translation>выполняет условие %1 из %2 правила %3</translation>
    </message>
    <message>
        <source>is answered at once with the MAC address %1</source>
        <translation>сразу получает ответ с MAC-адресом %1</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowsView</name>
    <message>
        <source>Flows</source>
        <translation>Потоки</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flow(s)</source>
        <translation>
            <numerusform>%1 из %n потока</numerusform>
            <numerusform>%1 из %n потоков</numerusform>
            <numerusform>%1 из %n потоков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n flow(s), as ovs-ofctl prints them.</source>
        <translation>
            <numerusform>Скопирован %n поток в виде ovs-ofctl.</numerusform>
            <numerusform>Скопировано %n потока в виде ovs-ofctl.</numerusform>
            <numerusform>Скопировано %n потоков в виде ovs-ofctl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the flows that are shown</source>
        <translation>Сохранить показанные потоки</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the &amp;match</source>
        <translation>Копировать &amp;условие</translation>
    </message>
    <message>
        <source>Copy the &amp;actions</source>
        <translation>Копировать &amp;действия</translation>
    </message>
    <message>
        <source>Copy the &amp;sentence</source>
        <translation>Копировать &amp;описание</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>an object, in the drawing</comment>
        <translation>Показать %1</translation>
    </message>
    <message>
        <source>Words, or fields as of Open vSwitch: in_port=… dl_dst=… nw_src=10.0.0.0/24 table=60</source>
        <translation>Слова или поля Open vSwitch: in_port=… dl_dst=… nw_src=10.0.0.0/24 table=60</translation>
    </message>
    <message>
        <source>Filter of flows</source>
        <translation>Фильтр потоков</translation>
    </message>
    <message>
        <source>Words are looked for in match, actions, sentence and object. Fields choose as “ovs-ofctl dump-flows” does: in_port, dl_vlan, dl_src, dl_dst, arp_tpa, nw_src, nw_dst, tcp_dst, tun_id, reg5, ct_state, table, priority, cookie and more; several with commas or spaces between.</source>
        <translation>Слова ищутся в условии, действиях, описании и объекте. Поля выбирают так же, как «ovs-ofctl dump-flows»: in_port, dl_vlan, dl_src, dl_dst, arp_tpa, nw_src, nw_dst, tcp_dst, tun_id, reg5, ct_state, table, priority, cookie и другие; несколько — через запятую или пробел.</translation>
    </message>
    <message>
        <source>All flows</source>
        <translation>Все потоки</translation>
    </message>
    <message>
        <source>Hit at the last look</source>
        <translation>Попадания при последнем опросе</translation>
    </message>
    <message>
        <source>Used since watched</source>
        <translation>Работали за время наблюдения</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Ни разу не работали</translation>
    </message>
    <message>
        <source>Not used since watched</source>
        <translation>Не работали за время наблюдения</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Недостижимые</translation>
    </message>
    <message>
        <source>Which flows</source>
        <translation>Какие потоки</translation>
    </message>
    <message>
        <source>As a pipeline: what each table is for, and where it sends packets on to</source>
        <translation>Конвейером: для чего каждая таблица и куда она передаёт пакеты</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Конвейер</translation>
    </message>
    <message>
        <source>Tables of the bridge</source>
        <translation>Таблицы моста</translation>
    </message>
    <message>
        <source>Keep this moment, and compare it with now</source>
        <translation>Запомнить этот момент и сравнивать с текущим</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>In words: what each flow does, instead of match and actions</source>
        <translation>Словами: что делает каждый поток, вместо условия и действий</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Copy the chosen flows, or all that are shown, as ovs-ofctl prints them</source>
        <translation>Копировать выбранные потоки или все показанные в виде ovs-ofctl</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save the flows that are shown as CSV…</source>
        <translation>Сохранить показанные потоки как CSV…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Сохранить как CSV</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n difference(s).</source>
        <translation>
            <numerusform>Скопировано: %n отличие.</numerusform>
            <numerusform>Скопировано: %n отличия.</numerusform>
            <numerusform>Скопировано: %n отличий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what has changed</source>
        <translation>Сохранить то, что изменилось</translation>
    </message>
    <message>
        <source>Show its flows of the &amp;datapath</source>
        <translation>Показать его потоки тракта &amp;данных</translation>
    </message>
    <message>
        <source>No flow of the datapath was made of this one: no packet took it in the last seconds.</source>
        <translation>Из него не создан ни один поток тракта данных: в последние секунды через него не шли пакеты.</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) of the datapath were made of it.</source>
        <translation>
            <numerusform>Из него создан %n поток тракта данных.</numerusform>
            <numerusform>Из него создано %n потока тракта данных.</numerusform>
            <numerusform>Из него создано %n потоков тракта данных.</numerusform>
        </translation>
    </message>
    <message>
        <source>That flow is not in the table any more.</source>
        <translation>Этого потока больше нет в таблице.</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s), %1 hit just now, %2 unreachable</source>
        <extracomment>of them how many packets took since the look before, and how many no packet can come to</extracomment>
        <translation>
            <numerusform>%n поток, с попаданиями сейчас: %1, недостижимых: %2</numerusform>
            <numerusform>%n потока, с попаданиями сейчас: %1, недостижимых: %2</numerusform>
            <numerusform>%n потоков, с попаданиями сейчас: %1, недостижимых: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) of the datapath, %1 hit just now</source>
        <extracomment>of them how many packets took since the look before</extracomment>
        <translation>
            <numerusform>%n поток тракта данных, с пакетами сейчас: %1</numerusform>
            <numerusform>%n потока тракта данных, с пакетами сейчас: %1</numerusform>
            <numerusform>%n потоков тракта данных, с пакетами сейчас: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) in the last answer</source>
        <translation>
            <numerusform>%n поток в последнем ответе</numerusform>
            <numerusform>%n потока в последнем ответе</numerusform>
            <numerusform>%n потоков в последнем ответе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flow(s) in the last answer</source>
        <translation>
            <numerusform>%1 из %n потока в последнем ответе</numerusform>
            <numerusform>%1 из %n потоков в последнем ответе</numerusform>
            <numerusform>%1 из %n потоков в последнем ответе</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::GuestScreenPage</name>
    <message>
        <source>%1 leaves full screen</source>
        <translation>%1 — выйти из полноэкранного режима</translation>
    </message>
    <message>
        <source>%1 screen</source>
        <extracomment>a tab: the screen of a machine, beside its terminals</extracomment>
        <translation>%1: экран</translation>
    </message>
    <message>
        <source>This tab is the screen of %1, which runs on without it. Close it?</source>
        <translation>Эта вкладка — экран %1; машина продолжит работать и без неё. Закрыть?</translation>
    </message>
    <message>
        <source>Connecting to the screen of %1…</source>
        <translation>Подключение к экрану: %1…</translation>
    </message>
    <message>
        <source>Screen of %1</source>
        <translation>Экран: %1</translation>
    </message>
    <message>
        <source>The screen of %1 has gone.</source>
        <translation>Экран %1 пропал.</translation>
    </message>
    <message>
        <source>The connection to the lab has gone, and the screen of %1 with it.</source>
        <translation>Связь с лабораторией пропала, а с ней и экран %1.</translation>
    </message>
    <message>
        <source>%1 has no graphical console. Set Graphics to vnc in the inspector, and apply.</source>
        <translation>У %1 нет графической консоли. Выберите в инспекторе в поле «Графика» значение vnc и примените проект.</translation>
    </message>
    <message>
        <source>%1 is off. Its screen comes back when it runs again.</source>
        <translation>%1 выключена. Экран вернётся, когда машина снова заработает.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>the size of a picture in dots</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be typed: a screen&apos;s keyboard has the keys of the United States.</source>
        <translation>
            <numerusform>Нельзя набрать %n символ: у клавиатуры экрана раскладка США.</numerusform>
            <numerusform>Нельзя набрать %n символа: у клавиатуры экрана раскладка США.</numerusform>
            <numerusform>Нельзя набрать %n символов: у клавиатуры экрана раскладка США.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::GuestScreenView</name>
    <message>
        <source>&amp;View only</source>
        <translation>&amp;Только просмотр</translation>
    </message>
    <message>
        <source>Send Ctrl+Alt+&amp;Del</source>
        <translation>Послать Ctrl+Alt+&amp;Del</translation>
    </message>
    <message>
        <source>&amp;Type the clipboard&apos;s text</source>
        <translation>&amp;Набрать текст из буфера обмена</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;Копировать изображение</translation>
    </message>
    <message>
        <source>&amp;Save the picture…</source>
        <translation>&amp;Сохранить изображение…</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what a button does, %2: its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Scale to &amp;fit the window</source>
        <translation>&amp;Вписать в окно</translation>
    </message>
</context>
<context>
    <name>overlab::views::HeadingLine</name>
    <message>
        <source>Security groups of %1 (%2)</source>
        <translation>Группы безопасности %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading of a list, and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>overlab::views::HistoryModel</name>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds: &quot;3.2 s&quot;</extracomment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
</context>
<context>
    <name>overlab::views::HopDetails</name>
    <message>
        <source>Show %1</source>
        <extracomment>a button: shows the object that the rule was made for</extracomment>
        <translation>Показать %1</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>The command that shows it, and what it printed</source>
        <translation>Команда, которая это показывает, и её вывод</translation>
    </message>
    <message>
        <source>What the packet met here, in order; the last one decided.</source>
        <translation>Что встретил здесь пакет, по порядку; решило последнее.</translation>
    </message>
    <message>
        <source>Headers before and after</source>
        <translation>Заголовки до и после</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Раньше и теперь</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Копировать команду</translation>
    </message>
</context>
<context>
    <name>overlab::views::HopModel</name>
    <message>
        <source>%1. %2: %3</source>
        <extracomment>number, place, what happens there</extracomment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>what happened at a hop</comment>
        <translation>Раньше: %1</translation>
    </message>
    <message>
        <source>Before, another rule decided.</source>
        <translation>Раньше решало другое правило.</translation>
    </message>
    <message>
        <source>Other headers than before: %1.</source>
        <translation>Заголовки не такие, как раньше: %1.</translation>
    </message>
    <message>
        <source>%1. %2 (%3): %4</source>
        <extracomment>number, place, whether it is another hop than before, what happens there</extracomment>
        <translation>%1. %2 (%3): %4</translation>
    </message>
</context>
<context>
    <name>overlab::views::HopStepper</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>One hop back</source>
        <translation>На шаг назад</translation>
    </message>
    <message>
        <source>One hop on</source>
        <translation>На шаг вперёд</translation>
    </message>
</context>
<context>
    <name>overlab::views::HostDialog</name>
    <message>
        <source>That is no destination of ssh: a name or an address, with “user@” before it where needed.</source>
        <translation>Это не адрес для ssh: нужно имя или адрес, при необходимости с «user@» впереди.</translation>
    </message>
    <message>
        <source>Asking what it can do…</source>
        <translation>Выясняем, что он может…</translation>
    </message>
    <message>
        <source>Try “ssh %1” in a terminal first: it has to work without a question, with a key. Overlab has to be installed there, too.</source>
        <translation>Сначала попробуйте «ssh %1» в терминале: вход должен проходить по ключу, без вопросов. На том компьютере тоже должен быть установлен Overlab.</translation>
    </message>
    <message>
        <source>Lab host</source>
        <translation>Хост лабораторий</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>&amp;Этот компьютер</translation>
    </message>
    <message>
        <source>&amp;Another computer, through ssh</source>
        <translation>&amp;Другой компьютер, через ssh</translation>
    </message>
    <message>
        <source>user@server</source>
        <translation>user@server</translation>
    </message>
    <message>
        <source>Destination of ssh</source>
        <translation>Адрес для ssh</translation>
    </message>
    <message>
        <source>Labs run on that computer then, and only the picture of them is here. It needs Overlab and a key for ssh, no other service.</source>
        <translation>Тогда лаборатории работают на том компьютере, а здесь они только отображаются. Там нужны Overlab и ключ для ssh, других служб не требуется.</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>Asks the computer what it can do for labs; changes nothing there</source>
        <translation>Спрашивает у компьютера, что он может для лабораторий; ничего там не меняет</translation>
    </message>
    <message>
        <source>The computer is being asked</source>
        <translation>Компьютер опрашивается</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Подкл&amp;ючиться</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>overlab::views::InsidePage</name>
    <message>
        <source>No lab runs</source>
        <translation>Лаборатория не запущена</translation>
    </message>
    <message>
        <source>Apply the design to see it inside the nodes: bridges, ports, namespaces and tunnels as they really are.</source>
        <translation>Примените проект, чтобы увидеть лабораторию внутри узлов: мосты, порты, пространства имён и туннели такими, какие они есть.</translation>
    </message>
    <message>
        <source>The lab is being made</source>
        <translation>Лаборатория создаётся</translation>
    </message>
    <message>
        <source>Its nodes appear here as soon as they are there.</source>
        <translation>Узлы появятся здесь, как только будут созданы.</translation>
    </message>
    <message>
        <source>The lab does not answer</source>
        <translation>Лаборатория не отвечает</translation>
    </message>
    <message>
        <source>Choose a thing to see what it is and what it was made for.</source>
        <translation>Выберите элемент, чтобы узнать, что это и для чего создано.</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>Нет ответа с %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>На %1</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Меньше (-)</translation>
    </message>
    <message>
        <source>Everything (0)</source>
        <translation>Показать всё (0)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Больше (+)</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Что выбрано</translation>
    </message>
</context>
<context>
    <name>overlab::views::InsideView</name>
    <message>
        <source>Inside the nodes</source>
        <translation>Внутри узлов</translation>
    </message>
    <message>
        <source>Show %1 in the drawing</source>
        <translation>Показать %1 на схеме</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Копировать %1</translation>
    </message>
</context>
<context>
    <name>overlab::views::Inspector</name>
    <message>
        <source>The selected objects have different numbers of these. Select one of them.</source>
        <translation>У выделенных объектов их разное количество. Выделите один из них.</translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n object(s)</source>
        <translation>
            <numerusform>Изменить «%1» у %n объекта</numerusform>
            <numerusform>Изменить «%1» у %n объектов</numerusform>
            <numerusform>Изменить «%1» у %n объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation>Изменить «%1»: %2</translation>
    </message>
    <message>
        <source>Change “%1” of the design</source>
        <translation>Изменить «%1» проекта</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Имя хоста</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен libvirt</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Простр. имён</translation>
    </message>
    <message>
        <source>DHCP node</source>
        <translation>Узел DHCP</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a device, in which network</comment>
        <translation>%1 в %2</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>%1 of the tenant %2</source>
        <comment>a kind of object</comment>
        <translation>%1, арендатор %2</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n объект</numerusform>
            <numerusform>%n объекта</numerusform>
            <numerusform>%n объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>An edit changes all of them.</source>
        <translation>Правка изменит их все.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>an interface: of what, in which network</comment>
        <translation>%1 в %2</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Внешний шлюз</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Интерфейс</translation>
    </message>
    <message numerus="yes">
        <source>%n interface(s)</source>
        <translation>
            <numerusform>%n интерфейс</numerusform>
            <numerusform>%n интерфейса</numerusform>
            <numerusform>%n интерфейсов</numerusform>
        </translation>
    </message>
    <message>
        <source>Names in the lab</source>
        <translation>Имена в лаборатории</translation>
    </message>
    <message>
        <source>In the running lab</source>
        <translation>В работающей лаборатории</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Пустая заметка</translation>
    </message>
    <message>
        <source>Underlay port</source>
        <translation>Порт баз. сети</translation>
    </message>
</context>
<context>
    <name>overlab::views::LabListView</name>
    <message>
        <source>No lab is on this host yet. Apply a design, and its lab is listed here.</source>
        <translation>На этом хосте пока нет лабораторий. Примените проект, и его лаборатория появится здесь.</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Лаборатории</translation>
    </message>
</context>
<context>
    <name>overlab::views::LabPage</name>
    <message>
        <source>Labs</source>
        <translation>Лаборатории</translation>
    </message>
    <message>
        <source>When the &amp;window closes:</source>
        <translation>При закрытии &amp;окна:</translation>
    </message>
    <message>
        <source>Ask what becomes of the lab</source>
        <translation>Спросить, что делать с лабораторией</translation>
    </message>
    <message>
        <source>Keep the lab running</source>
        <translation>Оставить лабораторию работать</translation>
    </message>
    <message>
        <source>End the lab</source>
        <translation>Завершить лабораторию</translation>
    </message>
    <message>
        <source>Show the &amp;plan before it is applied</source>
        <translation>Показывать &amp;план перед применением</translation>
    </message>
    <message>
        <source>&amp;Host for new windows:</source>
        <translation>&amp;Хост для новых окон:</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>A destination for ssh, such as teacher@labs.example.org. Overlab has to be installed there.</source>
        <translation>Адрес для ssh, например teacher@labs.example.org. Там должен быть установлен Overlab.</translation>
    </message>
</context>
<context>
    <name>overlab::views::LabStates</name>
    <message>
        <source>It is not there, or not whole. Applying the design again makes it anew.</source>
        <translation>Его нет, или он неполон. Примените проект ещё раз, и он будет создан заново.</translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) of it are not as they were made.</source>
        <translation>
            <numerusform>Ещё %n отличие от созданного.</numerusform>
            <numerusform>Ещё %n отличия от созданного.</numerusform>
            <numerusform>Ещё %n отличий от созданного.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn after the last apply: it is not in the lab yet.</source>
        <translation>Нарисовано после последнего применения: в лаборатории этого ещё нет.</translation>
    </message>
    <message>
        <source>Changed after the last apply: the lab has it as it was drawn before.</source>
        <translation>Изменено после последнего применения: в лаборатории оно такое, каким было нарисовано раньше.</translation>
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
        <source>Details</source>
        <translation>Подробности</translation>
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
        <translation>обновлено только что</translation>
    </message>
    <message numerus="yes">
        <source>seen %n second(s) ago</source>
        <translation>
            <numerusform>обновлено %n секунду назад</numerusform>
            <numerusform>обновлено %n секунды назад</numerusform>
            <numerusform>обновлено %n секунд назад</numerusform>
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
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
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
    <message>
        <source>This lab does not run. Apply makes it real; its nodes, machines, routers and networks are listed here then.</source>
        <translation>Эта лаборатория не запущена. «Применить» создаст её; тогда здесь будут её узлы, машины, маршрутизаторы и сети.</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>ещё не создана</translation>
    </message>
    <message>
        <source>This lab is not made yet. Apply makes it real; its nodes, machines, routers and networks are listed here then.</source>
        <translation>Эта лаборатория ещё не создана. «Применить» создаст её; тогда здесь будут её узлы, машины, маршрутизаторы и сети.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Makes all of it as it was applied; what is drawn since stays out of it</source>
        <translation>Возвращает всё к тому, как было применено; нарисованное с тех пор не затрагивается</translation>
    </message>
</context>
<context>
    <name>overlab::views::LineEditor</name>
    <message>
        <source>several values</source>
        <translation>разные значения</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Скопировать %1</translation>
    </message>
</context>
<context>
    <name>overlab::views::ListWording</name>
    <message>
        <source>, </source>
        <extracomment>between the entries of a list, with the blank behind it where the language has one</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>overlab::views::LiveFacts</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Floating IP</source>
        <translation>Плавающий IP</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>ID сегмента</translation>
    </message>
    <message>
        <source>VLAN on %1</source>
        <translation>VLAN на %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Внешний шлюз</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Отличие</translation>
    </message>
</context>
<context>
    <name>overlab::views::LiveFoot</name>
    <message>
        <source>Copied; it is for a shell of %1.</source>
        <comment>a node, or an object of the design</comment>
        <translation>Скопировано; это для оболочки на %1.</translation>
    </message>
    <message>
        <source>Copy the command that prints the same in a shell there</source>
        <translation>Копировать команду, которая печатает то же самое в тамошней оболочке</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Копировать команду</translation>
    </message>
</context>
<context>
    <name>overlab::views::LivePage</name>
    <message>
        <source>Waiting for the first look…</source>
        <translation>Ожидание первого опроса…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>На %1</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>За чем наблюдать</translation>
    </message>
    <message>
        <source>E&amp;very</source>
        <extracomment>how often the lab is looked at; a choice of seconds follows</extracomment>
        <translation>Ка&amp;ждые</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds between two looks at the lab</extracomment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Time between two looks</source>
        <translation>Время между двумя опросами</translation>
    </message>
    <message>
        <source>Pause: what is seen stays as it is</source>
        <translation>Пауза: то, что видно, остаётся как есть</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>No lab runs. Apply the design to watch its flows, tables and counters here.</source>
        <translation>Ни одна лаборатория не работает. Примените проект, чтобы наблюдать здесь её потоки, таблицы и счётчики.</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>Пауза с %1</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>Нет ответа с %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n second(s) ago</source>
        <extracomment>since when, and how long that is: &quot;Paused at 14:02:11, 12 seconds ago&quot;</extracomment>
        <translation>
            <numerusform>%1, %n секунду назад</numerusform>
            <numerusform>%1, %n секунды назад</numerusform>
            <numerusform>%1, %n секунд назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::MachineTableModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Арендатор</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Сети</translation>
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
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>overlab::views::MiniMap</name>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Карта</translation>
    </message>
    <message>
        <source>Shows the whole drawing, small, in the corner</source>
        <translation>Показывает в углу всю схему в уменьшенном виде</translation>
    </message>
    <message>
        <source>Map of the drawing</source>
        <translation>Карта схемы</translation>
    </message>
    <message>
        <source>Drag the frame to see another part; a double click shows all.</source>
        <translation>Перетащите рамку, чтобы увидеть другую часть; двойной щелчок покажет всё.</translation>
    </message>
</context>
<context>
    <name>overlab::views::ObjectEdits</name>
    <message>
        <source>“%1” cannot be a name: letters, digits, “.”, “_” and “-” can, up to 63 of them.</source>
        <translation>«%1» не может быть именем: допустимы латинские буквы, цифры, «.», «_» и «-», не больше 63 знаков.</translation>
    </message>
    <message>
        <source>“%1” is the name of a place in every lab.</source>
        <translation>«%1» — имя места, которое есть в каждой лаборатории.</translation>
    </message>
    <message>
        <source>The name “%1” is taken.</source>
        <translation>Имя «%1» занято.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Переименовать %1 в %2</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <translation>
            <numerusform>Удалить %n объект</numerusform>
            <numerusform>Удалить %n объекта</numerusform>
            <numerusform>Удалить %n объектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n object(s) on %1</source>
        <translation>
            <numerusform>Поместить %n объект на %1</numerusform>
            <numerusform>Поместить %n объекта на %1</numerusform>
            <numerusform>Поместить %n объектов на %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n object(s) to %1</source>
        <translation>
            <numerusform>Передать %n объект арендатору %1</numerusform>
            <numerusform>Передать %n объекта арендатору %1</numerusform>
            <numerusform>Передать %n объектов арендатору %1</numerusform>
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
    <message>
        <source>running</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>building</source>
        <translation>строится</translation>
    </message>
    <message>
        <source>partly running</source>
        <translation>работает частично</translation>
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
        <source>drifted</source>
        <extracomment>It is not as it was made: somebody else has changed it in the lab, or a program that it needs has ended.</extracomment>
        <translation>отличается</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <extracomment>It was drawn or changed since the design was applied last.</extracomment>
        <translation>ещё не применено</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>состояние неизвестно</translation>
    </message>
    <message>
        <source>has an error</source>
        <extracomment>The drawing of it breaks a rule.</extracomment>
        <translation>ошибка</translation>
    </message>
</context>
<context>
    <name>overlab::views::ObjectPalette</name>
    <message>
        <source>What can be drawn</source>
        <translation>Что можно нарисовать</translation>
    </message>
    <message>
        <source>Drag onto the drawing, or click here and then there.</source>
        <translation>Перетащите на схему или щёлкните здесь, а потом там.</translation>
    </message>
</context>
<context>
    <name>overlab::views::ObjectWords</name>
    <message>
        <source>Group %1</source>
        <translation>Группа %1</translation>
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
        <source>%n router(s)</source>
        <translation>
            <numerusform>%n маршрутизатор</numerusform>
            <numerusform>%n маршрутизатора</numerusform>
            <numerusform>%n маршрутизаторов</numerusform>
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
    <message numerus="yes">
        <source>%n external network(s)</source>
        <translation>
            <numerusform>%n внешняя сеть</numerusform>
            <numerusform>%n внешние сети</numerusform>
            <numerusform>%n внешних сетей</numerusform>
        </translation>
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
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s)</source>
        <translation>
            <numerusform>%n арендатор</numerusform>
            <numerusform>%n арендатора</numerusform>
            <numerusform>%n арендаторов</numerusform>
        </translation>
    </message>
    <message>
        <source>Light machine</source>
        <translation>Лёгкая машина</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Машина</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Маршрутизатор</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>External network</source>
        <translation>Внешняя сеть</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Арендатор</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a kind (&quot;Machine&quot;), %2 its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>tenant %1</source>
        <translation>арендатор %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>an interface: its owner and the network</comment>
        <translation>%1 в %2</translation>
    </message>
    <message>
        <source>From %1: %2, %3</source>
        <extracomment>traffic: an object, bits and packets in a second</extracomment>
        <translation>Отправляет %1: %2, %3</translation>
    </message>
    <message>
        <source>To %1: %2, %3</source>
        <translation>Получает %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>overlab::views::PacketDetails</name>
    <message>
        <source>tshark is not installed: only the bytes can be shown. Install the package tshark to see what they mean.</source>
        <translation>tshark не установлен: можно показать только байты. Установите пакет tshark, чтобы увидеть, что они значат.</translation>
    </message>
    <message>
        <source>tshark could not decode this packet: %1</source>
        <translation>tshark не смог расшифровать этот пакет: %1</translation>
    </message>
    <message>
        <source>Fields of the packet</source>
        <translation>Поля пакета</translation>
    </message>
    <message>
        <source>Bytes of the packet</source>
        <translation>Байты пакета</translation>
    </message>
</context>
<context>
    <name>overlab::views::PacketModel</name>
    <message>
        <source>Source MAC</source>
        <translation>MAC источника</translation>
    </message>
    <message>
        <source>Destination MAC</source>
        <translation>MAC назначения</translation>
    </message>
    <message>
        <source>VLAN tag</source>
        <translation>Тег VLAN</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Туннель</translation>
    </message>
    <message>
        <source>Tunnel key (VNI)</source>
        <extracomment>VNI of VXLAN and Geneve, key of GRE</extracomment>
        <translation>Ключ туннеля (VNI)</translation>
    </message>
    <message>
        <source>Tunnel from</source>
        <translation>Начало туннеля</translation>
    </message>
    <message>
        <source>Tunnel to</source>
        <translation>Конец туннеля</translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation>IP источника</translation>
    </message>
    <message>
        <source>Destination IP</source>
        <translation>IP назначения</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>Порт источника</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Порт назначения</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
</context>
<context>
    <name>overlab::views::PaletteModel</name>
    <message>
        <source>Tenant</source>
        <translation>Арендатор</translation>
    </message>
    <message>
        <source>Place a tenant</source>
        <translation>Разместить арендатора</translation>
    </message>
    <message>
        <source>A project that owns networks, routers and machines; in the lab it is kept apart from all others.</source>
        <translation>Проект, которому принадлежат сети, маршрутизаторы и машины; в лаборатории он отделён от всех остальных.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Place a network</source>
        <translation>Разместить сеть</translation>
    </message>
    <message>
        <source>A network with its subnet; in the lab a VLAN on each node&apos;s br-int and a tunnel between the nodes.</source>
        <translation>Сеть с подсетью; в лаборатории это VLAN на br-int каждого узла и туннель между узлами.</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Маршрутизатор</translation>
    </message>
    <message>
        <source>Place a router</source>
        <translation>Разместить маршрутизатор</translation>
    </message>
    <message>
        <source>Joins networks and leads out; in the lab a qrouter namespace with addresses, routes and NAT.</source>
        <translation>Соединяет сети и ведёт наружу; в лаборатории это пространство имён qrouter с адресами, маршрутами и NAT.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Машина</translation>
    </message>
    <message>
        <source>Place a machine</source>
        <translation>Разместить машину</translation>
    </message>
    <message>
        <source>A virtual machine; in the lab a QEMU guest with a kernel and a disk of its own.</source>
        <translation>Виртуальная машина; в лаборатории это гость QEMU со своим ядром и диском.</translation>
    </message>
    <message>
        <source>Light guest</source>
        <translation>Лёгкая машина</translation>
    </message>
    <message>
        <source>Place a light guest</source>
        <translation>Разместить лёгкую машину</translation>
    </message>
    <message>
        <source>A machine that starts at once; in the lab a network namespace with a DHCP client.</source>
        <translation>Машина, которая запускается сразу; в лаборатории это сетевое пространство имён с клиентом DHCP.</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Внешняя сеть</translation>
    </message>
    <message>
        <source>Place an external network</source>
        <translation>Разместить внешнюю сеть</translation>
    </message>
    <message>
        <source>The way out for all tenants; in the lab a provider network on br-ex, with floating addresses.</source>
        <translation>Выход наружу для всех арендаторов; в лаборатории это провайдерская сеть на br-ex с плавающими адресами.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Place a node</source>
        <translation>Разместить узел</translation>
    </message>
    <message>
        <source>A host of the cloud; in the lab a namespace with an Open vSwitch, for machines and routers.</source>
        <translation>Хост облака; в лаборатории это пространство имён с Open vSwitch, для машин и маршрутизаторов.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Place a note</source>
        <translation>Разместить заметку</translation>
    </message>
    <message>
        <source>Text on the drawing, in Markdown; the lab knows nothing of it.</source>
        <translation>Текст на схеме в формате Markdown; лаборатория о нём ничего не знает.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>overlab::views::PartWords</name>
    <message>
        <source>%1, tag %2</source>
        <extracomment>on a port: its OpenFlow number, its local VLAN</extracomment>
        <translation>%1, тег %2</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>тег %1</translation>
    </message>
    <message>
        <source>What is behind the external networks</source>
        <translation>То, что за внешними сетями</translation>
    </message>
    <message>
        <source>Network and compute node</source>
        <translation>Сетевой и вычислительный узел</translation>
    </message>
    <message>
        <source>Network node</source>
        <translation>Сетевой узел</translation>
    </message>
    <message>
        <source>Compute node</source>
        <translation>Вычислительный узел</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Виртуальная машина</translation>
    </message>
    <message>
        <source>Light machine (a network namespace)</source>
        <translation>Лёгкая машина (сетевое пространство имён)</translation>
    </message>
    <message>
        <source>Namespace of a router</source>
        <translation>Пространство имён маршрутизатора</translation>
    </message>
    <message>
        <source>Namespace of DHCP</source>
        <translation>Пространство имён DHCP</translation>
    </message>
    <message>
        <source>Network namespace</source>
        <translation>Сетевое пространство имён</translation>
    </message>
    <message>
        <source>Open vSwitch bridge</source>
        <translation>Мост Open vSwitch</translation>
    </message>
    <message>
        <source>Linux bridge with the machine&apos;s packet filter</source>
        <translation>Мост Linux с фильтром пакетов машины</translation>
    </message>
    <message>
        <source>Linux bridge</source>
        <translation>Мост Linux</translation>
    </message>
    <message>
        <source>Device in %1</source>
        <translation>Устройство в %1</translation>
    </message>
    <message>
        <source>%1 tunnel</source>
        <translation>Туннель %1</translation>
    </message>
    <message>
        <source>The network between the nodes</source>
        <translation>Сеть между узлами</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>%1 port of %2</source>
        <translation>Порт %1 моста %2</translation>
    </message>
    <message>
        <source>Patch port of %1</source>
        <translation>Patch-порт моста %1</translation>
    </message>
    <message>
        <source>Port of %1</source>
        <translation>Порт моста %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлена</translation>
    </message>
    <message>
        <source>It does not exist (yet)</source>
        <translation>Его (ещё) нет</translation>
    </message>
    <message>
        <source>Open vSwitch does not run</source>
        <translation>Open vSwitch не работает</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Её здесь нет</translation>
    </message>
    <message>
        <source>%1 has no port for the way back</source>
        <translation>У %1 нет порта для обратного пути</translation>
    </message>
    <message>
        <source>One of its ports is down</source>
        <translation>Один из его портов не работает</translation>
    </message>
    <message>
        <source>It is no bridge&apos;s port</source>
        <translation>Это не порт ни одного моста</translation>
    </message>
    <message>
        <source>It is missing</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Down: it carries no frames</source>
        <translation>Не работает: кадры не проходят</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 and %n more</source>
        <extracomment>on a tunnel: VXLAN 22, 23, 24 and 5 more</extracomment>
        <translation>
            <numerusform>%1 %2 и ещё %n</numerusform>
            <numerusform>%1 %2 и ещё %n</numerusform>
            <numerusform>%1 %2 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>on a tunnel: VXLAN 22, 99</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>on a tunnel: what it carries, its two addresses</extracomment>
        <translation>%1 (%2 — %3)</translation>
    </message>
    <message>
        <source>Underlay</source>
        <translation>Базовая сеть</translation>
    </message>
    <message>
        <source>Underlay %1, MTU %2</source>
        <extracomment>the network between the nodes: its subnet and MTU</extracomment>
        <translation>Базовая сеть %1, MTU %2</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Неполадка:</translation>
    </message>
    <message>
        <source>OpenFlow port</source>
        <translation>Порт OpenFlow:</translation>
    </message>
    <message>
        <source>Local VLAN</source>
        <translation>Локальный VLAN:</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть:</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>ID сегмента:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес:</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса:</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC:</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU:</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>Другой конец:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда:</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда:</translation>
    </message>
    <message>
        <source>Datapath</source>
        <translation>Тракт данных:</translation>
    </message>
    <message>
        <source>Userspace</source>
        <translation>пространство пользователя</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>ядро</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Создано для:</translation>
    </message>
    <message>
        <source>Between</source>
        <extracomment>the two nodes of a tunnel</extracomment>
        <translation>Между:</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>VNI %1 (0x%2)</source>
        <extracomment>a network&apos;s number in a tunnel</extracomment>
        <translation>VNI %1 (0x%2):</translation>
    </message>
    <message>
        <source>%1, %2; %3</source>
        <extracomment>name, what it is, what is known of it</extracomment>
        <translation>%1, %2; %3</translation>
    </message>
    <message>
        <source>Traffic, both ways</source>
        <translation>Трафик в обе стороны:</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Создано:</translation>
    </message>
    <message>
        <source>something other than Overlab</source>
        <translation>не программой Overlab</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>узла</translation>
    </message>
</context>
<context>
    <name>overlab::views::PasteGuard</name>
    <message numerus="yes">
        <source>Paste %n line(s) into the terminal? Each line may be run as a command.</source>
        <translation>
            <numerusform>Вставить в терминал %n строку? Она может быть выполнена как команда.</numerusform>
            <numerusform>Вставить в терминал %n строки? Каждая может быть выполнена как команда.</numerusform>
            <numerusform>Вставить в терминал %n строк? Каждая может быть выполнена как команда.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be pasted</source>
        <translation>Что будет вставлено</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Paste in &amp;one line</source>
        <translation>Вставить &amp;одной строкой</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>От&amp;мена</translation>
    </message>
</context>
<context>
    <name>overlab::views::PathCheck</name>
    <message>
        <source>There is no path that could become a check.</source>
        <translation>Нет пути, который мог бы стать проверкой.</translation>
    </message>
    <message>
        <source>A check is about icmp, tcp or udp between two ends; this is a question to a network.</source>
        <translation>Проверка касается icmp, tcp или udp между двумя концами; а это вопрос ко всей сети.</translation>
    </message>
    <message>
        <source>A check begins at a machine or “outside”, and %1 is neither.</source>
        <translation>Проверка начинается у машины или «outside», а %1 — ни то, ни другое.</translation>
    </message>
    <message>
        <source>A check ends at a machine, “outside” or an address, and %1 is none.</source>
        <translation>Проверка кончается у машины, «outside» или адреса, а %1 — ничто из этого.</translation>
    </message>
</context>
<context>
    <name>overlab::views::PathExtras</name>
    <message>
        <source>Asks for the same path in the lab as it is now, and compares</source>
        <translation>Запрашивает тот же путь в лаборатории, какова она сейчас, и сравнивает</translation>
    </message>
    <message>
        <source>The frames that were captured, as one pcapng file with an interface for each device</source>
        <translation>Захваченные кадры одним файлом pcapng с интерфейсом для каждого устройства</translation>
    </message>
    <message>
        <source>Comparing and saving</source>
        <translation>Сравнение и сохранение</translation>
    </message>
    <message>
        <source>Each path that is shown from now on is compared with this one</source>
        <translation>С этим путём сравнивается каждый, что будет показан дальше</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спросить снова</translation>
    </message>
    <message>
        <source>Save frames…</source>
        <translation>Сохранить кадры…</translation>
    </message>
    <message>
        <source>&amp;Keep for comparison</source>
        <translation>&amp;Оставить для сравнения</translation>
    </message>
    <message>
        <source>&amp;Compare with before</source>
        <translation>&amp;Сравнить с прежним</translation>
    </message>
    <message>
        <source>&amp;Save frames…</source>
        <translation>Со&amp;хранить кадры…</translation>
    </message>
    <message>
        <source>Open frames in &amp;Wireshark</source>
        <translation>Открыть кадры в &amp;Wireshark</translation>
    </message>
</context>
<context>
    <name>overlab::views::PathFixes</name>
    <message>
        <source>Allow %1 from %2 to %3</source>
        <translation>Разрешить %1: %2 → %3</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Запустить %1</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>Подключить %1 к %2</translation>
    </message>
</context>
<context>
    <name>overlab::views::PathForm</name>
    <message>
        <source>&amp;To</source>
        <translation>Ку&amp;да</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Пор&amp;т</translation>
    </message>
    <message>
        <source>Exchange the two ends</source>
        <translation>Поменять концы местами</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>Первый пакет</translation>
    </message>
    <message>
        <source>Later packet</source>
        <translation>Следующий пакет</translation>
    </message>
    <message>
        <source>Of a connection: whether connection tracking knows it already</source>
        <translation>Пакет соединения: знает ли уже о нём отслеживание соединений</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To: a machine, a router, “outside” or an address</source>
        <translation>Куда: машина, маршрутизатор, «outside» или адрес</translation>
    </message>
    <message>
        <source>A machine, a router, “outside” or an address</source>
        <translation>Машина, маршрутизатор, «outside» или адрес</translation>
    </message>
    <message>
        <source>A machine, a router, a node or “outside”</source>
        <translation>Машина, маршрутизатор, узел или «outside»</translation>
    </message>
    <message>
        <source>Sends one real packet and watches every device on its way</source>
        <translation>Отправляет один настоящий пакет и наблюдает за каждым устройством на его пути</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Откуда</translation>
    </message>
    <message>
        <source>&amp;Prove</source>
        <translation>До&amp;казать</translation>
    </message>
    <message>
        <source>&amp;Show path</source>
        <translation>Пока&amp;зать путь</translation>
    </message>
</context>
<context>
    <name>overlab::views::PathView</name>
    <message>
        <source>A path goes through the tables of a running lab. Apply the design first.</source>
        <translation>Путь проходит по таблицам работающей лаборатории. Сначала примените проект.</translation>
    </message>
    <message>
        <source>Choose two ends, or select two machines on the drawing and press Path. Nothing is sent: the packet is walked through the routes, packet filters and switches as they are now.</source>
        <translation>Выберите два конца или выделите на схеме две машины и нажмите «Путь». Ничего не отправляется: пакет проводится по маршрутам, фильтрам и коммутаторам, какие они сейчас.</translation>
    </message>
    <message>
        <source>%1 The lab has changed since.</source>
        <translation>%1 С тех пор лаборатория изменилась.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Туда</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>What would let the packet arrive</source>
        <translation>Что позволило бы пакету дойти</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what became of the packet, and whether a real one did the same: two sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save as check: the design says that such a packet should do just this</source>
        <translation>Сохранить как проверку: в проекте будет сказано, что такой пакет должен вести себя именно так</translation>
    </message>
    <message>
        <source>And back</source>
        <translation>И обратно</translation>
    </message>
    <message>
        <source>Save as check</source>
        <translation>Сохранить как проверку</translation>
    </message>
</context>
<context>
    <name>overlab::views::PathWording</name>
    <message>
        <source>%1 sends it by %2 straight to %3, which is on the same network.</source>
        <translation>%1 отправляет пакет через %2 прямо на %3: это та же сеть.</translation>
    </message>
    <message>
        <source>%1 sends it by %2 to the router at %3, since %4 is on another network.</source>
        <translation>%1 отправляет пакет через %2 маршрутизатору %3, так как %4 находится в другой сети.</translation>
    </message>
    <message>
        <source>%1 passes it on from %2 to %3 and lowers its TTL to %4.</source>
        <translation>%1 передаёт пакет с %2 на %3 и уменьшает его TTL до %4.</translation>
    </message>
    <message>
        <source>%1 passes it on from %2 by %3 to the next router, %5, and lowers its TTL to %4.</source>
        <translation>%1 передаёт пакет с %2 через %3 следующему маршрутизатору, %5, и уменьшает его TTL до %4.</translation>
    </message>
    <message>
        <source>%1 is one of the addresses of %2 itself: the packet does not leave it.</source>
        <translation>%1 — один из собственных адресов %2: наружу пакет не выходит.</translation>
    </message>
    <message>
        <source>%1 takes it: %2 is its address.</source>
        <translation>%1 принимает пакет: %2 — собственный адрес.</translation>
    </message>
    <message>
        <source>%1 answers: %2 is at %3.</source>
        <translation>%1 отвечает: у %2 MAC-адрес %3.</translation>
    </message>
    <message>
        <source>%1 drops it: it has no route to %2.</source>
        <translation>%1 отбрасывает пакет: нет маршрута к %2.</translation>
    </message>
    <message>
        <source>%1 drops it: it does not pass packets on (net.ipv4.ip_forward is 0, or the route is barred).</source>
        <translation>%1 отбрасывает пакет: пересылка здесь не работает (net.ipv4.ip_forward равен 0, или маршрут закрыт).</translation>
    </message>
    <message>
        <source>%1 drops it: packets from %2 may not come in by %3, since the way back to them is another (rp_filter).</source>
        <translation>%1 отбрасывает пакет: пакеты от %2 не должны приходить через %3, так как обратный путь к ним другой (rp_filter).</translation>
    </message>
    <message>
        <source>%1 drops it: %2 cannot be a sender&apos;s address here.</source>
        <translation>%1 отбрасывает пакет: %2 не может быть здесь адресом источника.</translation>
    </message>
    <message>
        <source>%1 drops it: a route forbids %2.</source>
        <translation>%1 отбрасывает пакет: маршрут запрещает доступ к %2.</translation>
    </message>
    <message>
        <source>%1 drops it: its TTL has come to an end. Perhaps it goes round in a circle.</source>
        <translation>%1 отбрасывает пакет: его TTL исчерпан. Возможно, пакет ходит по кругу.</translation>
    </message>
    <message>
        <source>%1 drops it: nobody on %2 answers its ARP request for %3.</source>
        <translation>%1 отбрасывает пакет: на %2 никто не отвечает на ARP-запрос адреса %3.</translation>
    </message>
    <message>
        <source>%1 ignores it: the frame is for %2, and its own address is %3.</source>
        <translation>%1 игнорирует пакет: кадр предназначен для %2, а собственный адрес — %3.</translation>
    </message>
    <message>
        <source>%1 ignores it: %2 is none of its addresses.</source>
        <translation>%1 игнорирует пакет: среди собственных адресов нет %2.</translation>
    </message>
    <message>
        <source>%1 drops it: nothing listens on UDP port %2. Its dnsmasq does not run.</source>
        <translation>%1 отбрасывает пакет: порт UDP %2 никто не слушает. Не работает dnsmasq.</translation>
    </message>
    <message>
        <source>%1 does not run.</source>
        <translation>%1 не работает.</translation>
    </message>
    <message>
        <source>%1 has no network card.</source>
        <translation>У %1 нет сетевой карты.</translation>
    </message>
    <message>
        <source>It translates the sender&apos;s address %1 to %2 and the target&apos;s %3 to %4 (NAT).</source>
        <translation>Адрес источника %1 подменяется на %2, а адрес назначения %3 — на %4 (NAT).</translation>
    </message>
    <message>
        <source>It translates the sender&apos;s address %1 to %2 (source NAT).</source>
        <translation>Адрес источника %1 подменяется на %2 (source NAT).</translation>
    </message>
    <message>
        <source>It translates the target&apos;s address %1 to %2 (destination NAT).</source>
        <translation>Адрес назначения %1 подменяется на %2 (destination NAT).</translation>
    </message>
    <message>
        <source>It is lost: %1 has no device %2. Perhaps the machine behind it does not run.</source>
        <translation>Пакет потерян: на %1 нет устройства %2. Возможно, машина за ним не работает.</translation>
    </message>
    <message>
        <source>It is lost: %2 of %1 is down.</source>
        <translation>Пакет потерян: интерфейс %2 на %1 выключен (down).</translation>
    </message>
    <message>
        <source>It is lost: %1 bytes do not fit through %2, whose MTU is %3.</source>
        <translation>Пакет потерян: размер %1 байт слишком велик для %2 с MTU %3.</translation>
    </message>
    <message>
        <source>The security groups of %1 let it pass, from %2 to %3.</source>
        <translation>Группы безопасности %1 пропускают пакет с %2 на %3.</translation>
    </message>
    <message>
        <source>The packet filter of %1 drops it: no rule allows it.</source>
        <translation>Фильтр пакетов %1 отбрасывает пакет: ни одно правило его не разрешает.</translation>
    </message>
    <message>
        <source>The packet filter of %1 refuses it and says so to the sender.</source>
        <translation>Фильтр пакетов %1 отклоняет пакет и сообщает об этом отправителю.</translation>
    </message>
    <message>
        <source>What the packet filter of %1 does with it cannot be told: %2.</source>
        <translation>Нельзя сказать, что фильтр пакетов %1 сделает с пакетом: %2.</translation>
    </message>
    <message>
        <source>%1 takes it in by %2 and hands it out by %3.</source>
        <translation>%1 принимает пакет через %2 и выдаёт его через %3.</translation>
    </message>
    <message>
        <source>%1 does not know where %2 is, and sends it out by all ports of the network; this copy by %3.</source>
        <translation>%1 не знает, где находится %2, и рассылает пакет через все порты сети; эта копия уходит через %3.</translation>
    </message>
    <message>
        <source>%1 puts it into a tunnel to %2: %3, key %4 (%5), by port %6.</source>
        <translation>%1 отправляет пакет в туннель к %2: %3, ключ %4 (%5), через порт %6.</translation>
    </message>
    <message>
        <source>%1 takes it out of the tunnel %2: key %3 (%4) is the network with the local VLAN %5 here.</source>
        <translation>%1 извлекает пакет из туннеля %2: ключ %3 (%4) — это сеть, у которой здесь локальный VLAN %5.</translation>
    </message>
    <message>
        <source>%1 drops it: a rule of table %2 says so.</source>
        <translation>%1 отбрасывает пакет: так велит правило таблицы %2.</translation>
    </message>
    <message>
        <source>%1 drops it: no rule of table %2 fits.</source>
        <translation>%1 отбрасывает пакет: в таблице %2 нет подходящего правила.</translation>
    </message>
    <message>
        <source>%1 drops it. Open vSwitch says: %2</source>
        <translation>%1 отбрасывает пакет. Open vSwitch сообщает: %2</translation>
    </message>
    <message>
        <source>It is lost: %1 has no port %2.</source>
        <translation>Пакет потерян: у %1 нет порта %2.</translation>
    </message>
    <message>
        <source>It is lost: nobody behind %1 has the address %2.</source>
        <translation>Пакет потерян: за %1 ни у кого нет адреса %2.</translation>
    </message>
    <message>
        <source>%1 drops it: the other end of the tunnel does not answer on the underlay. Open vSwitch says: %2</source>
        <translation>%1 отбрасывает пакет: другой конец туннеля не отвечает в базовой сети. Open vSwitch сообщает: %2</translation>
    </message>
    <message>
        <source>It is lost: %1 has no tunnel port for what comes from %2.</source>
        <translation>Пакет потерян: у %1 нет туннельного порта для пакетов от %2.</translation>
    </message>
    <message>
        <source>The physical network carries it from %1 (%2) to %3 (%4).</source>
        <translation>Базовая сеть переносит пакет с %1 (%2) на %3 (%4).</translation>
    </message>
    <message>
        <source>The physical network carries it from %1 to the other nodes.</source>
        <translation>Базовая сеть переносит пакет с %1 на остальные узлы.</translation>
    </message>
    <message>
        <source>It is lost: no node has the tunnel address %1.</source>
        <translation>Пакет потерян: ни у одного узла нет адреса туннеля %1.</translation>
    </message>
    <message>
        <source>underlay</source>
        <translation>базовая сеть</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>node, bridge</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What happens next cannot be told: %1</source>
        <translation>Нельзя сказать, что происходит дальше: %1</translation>
    </message>
    <message>
        <source>It goes round without an end.</source>
        <translation>Пакет бесконечно ходит по кругу.</translation>
    </message>
    <message>
        <source>%1, chain %2, rule %3: %4</source>
        <comment>iptables</comment>
        <translation>%1, цепочка %2, правило %3: %4</translation>
    </message>
    <message>
        <source>%1, chain %2, its policy: %3</source>
        <comment>iptables</comment>
        <translation>%1, цепочка %2, её политика: %3</translation>
    </message>
    <message>
        <source>route: %1</source>
        <translation>маршрут: %1</translation>
    </message>
    <message>
        <source>%1 (every node has it)</source>
        <translation>%1 (есть на каждом узле)</translation>
    </message>
    <message>
        <source>%1 (made for %2)</source>
        <translation>%1 (создано для: %2)</translation>
    </message>
    <message numerus="yes">
        <source>Delivered to %1 after %n hop(s).</source>
        <translation>
            <numerusform>Доставлен на %1 за %n шаг.</numerusform>
            <numerusform>Доставлен на %1 за %n шага.</numerusform>
            <numerusform>Доставлен на %1 за %n шагов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost at %1, hop %2.</source>
        <translation>Потерян: %1, шаг %2.</translation>
    </message>
    <message>
        <source>Unknown from %1 on, hop %2.</source>
        <translation>Дальше неизвестно: %1, шаг %2.</translation>
    </message>
    <message>
        <source>%1 asks everybody on the network by %2 who has %3.</source>
        <translation>%1 спрашивает через %2 всех в сети, у кого адрес %3.</translation>
    </message>
    <message>
        <source>%1 sends it by %2 to everybody on the network: %3 means all.</source>
        <translation>%1 отправляет пакет через %2 всем в сети: %3 означает всех.</translation>
    </message>
    <message>
        <source>What %1 does with it cannot be told: no namespace has the name %2 any more.</source>
        <translation>Что %1 делает с пакетом, узнать нельзя: пространства имён %2 больше нет.</translation>
    </message>
    <message>
        <source>It is lost: none of those whom it reaches takes it.</source>
        <translation>Пакет потерян: никто из тех, до кого он дошёл, его не принимает.</translation>
    </message>
    <message>
        <source>It is lost: nobody behind %1 has the address %2 in the local VLAN %3.</source>
        <translation>Пакет потерян: за %1 ни у кого нет адреса %2 в локальном VLAN %3.</translation>
    </message>
    <message>
        <source>It is lost on %1: the frame is in the local VLAN %2, and the port %3 is in %4.</source>
        <translation>Пакет потерян на %1: кадр в локальном VLAN %2, а порт %3 в %4.</translation>
    </message>
    <message>
        <source>The packet filter of %1 drops it: a rule says so.</source>
        <translation>Фильтр пакетов %1 отбрасывает пакет: так велит правило.</translation>
    </message>
    <message>
        <source>%1, for whom it was, does not run.</source>
        <translation>Машина, которой пакет предназначался, не работает: %1.</translation>
    </message>
</context>
<context>
    <name>overlab::views::PersonalSection</name>
    <message>
        <source>&amp;Open a design…</source>
        <translation>&amp;Открыть проект…</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>Об&amp;зор программы</translation>
    </message>
    <message>
        <source>Running labs</source>
        <translation>Работающие лаборатории</translation>
    </message>
    <message>
        <source>Go back to “%1”</source>
        <translation>Вернуться к «%1»</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Недавние файлы</translation>
    </message>
    <message>
        <source>Designs that you open or save are listed here. You can also drop a file on the window.</source>
        <translation>Здесь появятся проекты, которые вы откроете или сохраните. Можно также перетащить файл в окно.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
</context>
<context>
    <name>overlab::views::PicturePrinter</name>
    <message>
        <source>Print the picture</source>
        <translation>Печать схемы</translation>
    </message>
    <message>
        <source>The picture could not be printed: there is no printer.</source>
        <translation>Не удалось напечатать схему: нет принтера.</translation>
    </message>
    <message>
        <source>The picture could not be printed on “%1”.</source>
        <translation>Не удалось напечатать схему на «%1».</translation>
    </message>
</context>
<context>
    <name>overlab::views::PipelineModel</name>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n поток</numerusform>
            <numerusform>%n потока</numerusform>
            <numerusform>%n потоков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2/s</source>
        <extracomment>a number of flows, packets a second</extracomment>
        <translation>%1, %2/с</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Все таблицы</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Таблица %1</translation>
    </message>
    <message>
        <source>Goes on to: %1</source>
        <comment>numbers of tables</comment>
        <translation>Передаёт в: %1</translation>
    </message>
</context>
<context>
    <name>overlab::views::PlaceChooser</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Мост</translation>
    </message>
</context>
<context>
    <name>overlab::views::PlanDialog</name>
    <message numerus="yes">
        <source>%n to create</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>создать: %n</numerusform>
            <numerusform>создать: %n</numerusform>
            <numerusform>создать: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>изменить: %n</numerusform>
            <numerusform>изменить: %n</numerusform>
            <numerusform>изменить: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>удалить: %n</numerusform>
            <numerusform>удалить: %n</numerusform>
            <numerusform>удалить: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>без изменений: %n</numerusform>
            <numerusform>без изменений: %n</numerusform>
            <numerusform>без изменений: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan has %n remark(s)</source>
        <translation>
            <numerusform>В плане %n замечание</numerusform>
            <numerusform>В плане %n замечания</numerusform>
            <numerusform>В плане %n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the design with what there is…</source>
        <translation>Проект сравнивается с тем, что есть…</translation>
    </message>
    <message>
        <source>There is nothing to do: the lab “%1” is as the design has it.</source>
        <translation>Делать нечего: лаборатория «%1» уже соответствует проекту.</translation>
    </message>
    <message>
        <source>The plan could not be made</source>
        <translation>План составить не удалось</translation>
    </message>
    <message>
        <source>Equivalent commands of the selection</source>
        <translation>Равносильные команды для выбранного</translation>
    </message>
    <message>
        <source>Equivalent commands</source>
        <translation>Равносильные команды</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Filter by object, kind, node or command</source>
        <translation>Фильтр по объекту, виду, узлу или команде</translation>
    </message>
    <message>
        <source>Filter the plan</source>
        <translation>Фильтр плана</translation>
    </message>
    <message>
        <source>What the apply would do</source>
        <translation>Что сделает применение</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copies the commands</source>
        <translation>Копирует команды</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The plan is being made</source>
        <translation>План составляется</translation>
    </message>
</context>
<context>
    <name>overlab::views::PlanModel</name>
    <message>
        <source>%1 to create, %2 to change, %3 to remove</source>
        <translation>создать: %1, изменить: %2, удалить: %3</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Узел</translation>
    </message>
</context>
<context>
    <name>overlab::views::ProblemBoard</name>
    <message>
        <source>No problems in the design.</source>
        <translation>В проекте проблем нет.</translation>
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
        <source>%1: the metadata service cannot listen on %2, so machines there get no user data and no keys.</source>
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
    <message>
        <source>The apply was cancelled before its end. Apply again to finish it, or end the lab.</source>
        <translation>Применение прервано до его окончания. Примените ещё раз, чтобы завершить его, или завершите лабораторию.</translation>
    </message>
    <message>
        <source>%1 cannot be built here: /dev/net/tun does not open. Bridges of Open vSwitch in user space and network cards of virtual machines are made with it. As root: %2</source>
        <translation>%1: здесь построить нельзя, /dev/net/tun не открывается. С его помощью создаются мосты Open vSwitch в пространстве пользователя и сетевые карты виртуальных машин. От имени root: %2</translation>
    </message>
    <message>
        <source>%1 cannot be built here: /dev/net/tun does not open. Bridges of Open vSwitch in user space and network cards of virtual machines are made with it. A container must be given this device.</source>
        <translation>%1: здесь построить нельзя, /dev/net/tun не открывается. С его помощью создаются мосты Open vSwitch в пространстве пользователя и сетевые карты виртуальных машин. Контейнеру нужно передать это устройство.</translation>
    </message>
    <message>
        <source>%1: libvirtd ended while virtual machines came up. It is started again; they go on meanwhile.</source>
        <translation>%1: libvirtd завершился, пока запускались виртуальные машины. Он запускается снова, а они тем временем работают.</translation>
    </message>
</context>
<context>
    <name>overlab::views::ProofWording</name>
    <message>
        <source>%1 %2</source>
        <comment>place, device</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>VLAN tag</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>none</source>
        <comment>tunnel</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <comment>field of a packet, as it is, as it should be</comment>
        <translation>%1 %2 вместо %3</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>time, with its sign</comment>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>+%1 ms</source>
        <comment>time since the packet was first seen</comment>
        <translation>+%1 мс</translation>
    </message>
    <message>
        <source>source MAC</source>
        <translation>MAC-адрес источника</translation>
    </message>
    <message>
        <source>destination MAC</source>
        <translation>MAC-адрес назначения</translation>
    </message>
    <message>
        <source>VLAN tag</source>
        <translation>тег VLAN</translation>
    </message>
    <message>
        <source>source address</source>
        <translation>адрес источника</translation>
    </message>
    <message>
        <source>destination address</source>
        <translation>адрес назначения</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>source port</source>
        <translation>порт источника</translation>
    </message>
    <message>
        <source>destination port</source>
        <translation>порт назначения</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>протокол</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>туннель</translation>
    </message>
    <message>
        <source>kind of tunnel</source>
        <translation>вид туннеля</translation>
    </message>
    <message>
        <source>tunnel key</source>
        <translation>ключ туннеля</translation>
    </message>
    <message>
        <source>tunnel&apos;s source</source>
        <translation>начало туннеля</translation>
    </message>
    <message>
        <source>tunnel&apos;s destination</source>
        <translation>конец туннеля</translation>
    </message>
    <message>
        <source>Nothing can be watched here: the packet stays within Open vSwitch.</source>
        <translation>Здесь наблюдать нечего: пакет не выходит из Open vSwitch.</translation>
    </message>
    <message>
        <source>It should end here, but was seen going on, at %1 by %2.</source>
        <translation>Здесь пакет должен был остановиться, но пошёл дальше: замечен (%1) на %2.</translation>
    </message>
    <message>
        <source>Seen at %1 by %2, but with other headers: %3.</source>
        <translation>Замечен (%1) на %2, но с другими заголовками: %3.</translation>
    </message>
    <message>
        <source>Seen at %1 by %2, but not by %3.</source>
        <translation>Замечен (%1) на %2, но не на %3.</translation>
    </message>
    <message>
        <source>Not seen by %1.</source>
        <translation>Не замечен на %1.</translation>
    </message>
    <message>
        <source>Seen at %1 by %2, and at %3 by %4.</source>
        <translation>Замечен (%1) на %2 и (%3) на %4.</translation>
    </message>
    <message>
        <source>Seen at %1 by %2, and not by %3: as predicted.</source>
        <translation>Замечен (%1) на %2, но не на %3: как и предсказано.</translation>
    </message>
    <message>
        <source>Seen at %1 by %2.</source>
        <translation>Замечен (%1) на %2.</translation>
    </message>
    <message>
        <source>Not seen, as predicted.</source>
        <translation>Не замечен, как и предсказано.</translation>
    </message>
    <message>
        <source>Not seen.</source>
        <translation>Не замечен.</translation>
    </message>
    <message>
        <source>Confirmed: the real packet went as predicted.</source>
        <translation>Подтверждено: настоящий пакет прошёл так, как предсказано.</translation>
    </message>
    <message>
        <source>Refuted: the real packet did not go as predicted.</source>
        <translation>Опровергнуто: настоящий пакет прошёл не так, как предсказано.</translation>
    </message>
    <message>
        <source>Inconclusive: the real packet neither confirms nor refutes the prediction.</source>
        <translation>Не определено: настоящий пакет не подтверждает и не опровергает предсказание.</translation>
    </message>
    <message>
        <source>The answer was seen where nothing was predicted: by %1.</source>
        <translation>Ответ замечен там, где не предсказан: на %1.</translation>
    </message>
    <message>
        <source>The packet was seen where nothing was predicted: by %1.</source>
        <translation>Пакет замечен там, где не предсказан: на %1.</translation>
    </message>
    <message>
        <source>The answer was not seen at hop %1 of its way, by %2.</source>
        <translation>Ответ не замечен на шаге %1 своего пути, на %2.</translation>
    </message>
    <message>
        <source>The packet was not seen at hop %1, by %2.</source>
        <translation>Пакет не замечен на шаге %1, на %2.</translation>
    </message>
    <message>
        <source>The answer went on where it should have ended, at hop %1 of its way, by %2.</source>
        <translation>Ответ пошёл дальше там, где должен был остановиться: на шаге %1 своего пути, через %2.</translation>
    </message>
    <message>
        <source>The packet went on where it should have ended, at hop %1, by %2.</source>
        <translation>Пакет пошёл дальше там, где должен был остановиться: на шаге %1, через %2.</translation>
    </message>
    <message>
        <source>The answer had other headers at hop %1 of its way, by %2: %3.</source>
        <translation>У ответа другие заголовки на шаге %1 его пути, на %2: %3.</translation>
    </message>
    <message>
        <source>The packet had other headers at hop %1, by %2: %3.</source>
        <translation>У пакета другие заголовки на шаге %1, на %2: %3.</translation>
    </message>
    <message>
        <source>A copy that a switch sent to all was seen at %1 by %2: %3</source>
        <translation>Копия, разосланная коммутатором всем, замечена (%1) на %2: %3</translation>
    </message>
    <message>
        <source>Seen at %1 by %2, where nothing was predicted: %3</source>
        <translation>Замечен (%1) на %2, где не предсказан: %3</translation>
    </message>
    <message>
        <source>%1 sent an ICMP error about it (type %2, code %3), seen at %4 by %5.</source>
        <translation>%1 сообщил о нём ошибкой ICMP (тип %2, код %3), замеченной (%4) на %5.</translation>
    </message>
    <message>
        <source>The packet could not be sent: %1</source>
        <translation>Пакет не удалось отправить: %1</translation>
    </message>
    <message>
        <source>The sender&apos;s system says: %1</source>
        <translation>Система отправителя сообщает: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) were not watched, since there are so many.</source>
        <translation>
            <numerusform>%n устройство не наблюдалось: их слишком много.</numerusform>
            <numerusform>%n устройства не наблюдались: их слишком много.</numerusform>
            <numerusform>%n устройств не наблюдались: их слишком много.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) came faster than they could be read, and are not known.</source>
        <translation>
            <numerusform>%n кадр пришёл быстрее, чем его удалось прочесть, и остался неизвестен.</numerusform>
            <numerusform>%n кадра пришли быстрее, чем их удалось прочесть, и остались неизвестны.</numerusform>
            <numerusform>%n кадров пришли быстрее, чем их удалось прочесть, и остались неизвестны.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::RatesChart</name>
    <message>
        <source>Gbit/s</source>
        <translation>Гбит/с</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Мбит/с</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>кбит/с</translation>
    </message>
    <message>
        <source>bit/s</source>
        <translation>бит/с</translation>
    </message>
    <message>
        <source>packets/s</source>
        <translation>пакетов/с</translation>
    </message>
    <message>
        <source>dropped/s</source>
        <translation>отброшено/с</translation>
    </message>
    <message>
        <source>% of a processor</source>
        <translation>% процессора</translation>
    </message>
    <message>
        <source>Full line: sent; dashed line: received</source>
        <translation>Сплошная линия — отправлено, штриховая — получено</translation>
    </message>
    <message>
        <source>%1: %2 %3 at %4</source>
        <extracomment>whose curve; a number; its unit; a time of day</extracomment>
        <translation>%1: %2 %3 в %4</translation>
    </message>
</context>
<context>
    <name>overlab::views::ReachModel</name>
    <message>
        <source>%1 → %2: %3</source>
        <extracomment>two machines, then what is known of the packet from one to the other</extracomment>
        <translation>%1 → %2: %3</translation>
    </message>
</context>
<context>
    <name>overlab::views::ReachView</name>
    <message>
        <source>Asking…</source>
        <translation>Запрос…</translation>
    </message>
    <message>
        <source>%1 The lab has changed since.</source>
        <translation>%1 С тех пор лаборатория изменилась.</translation>
    </message>
    <message>
        <source>Who reaches whom is asked of a running lab. Apply the design first.</source>
        <translation>Кто до кого доходит, можно узнать у работающей лаборатории. Сначала примените проект.</translation>
    </message>
    <message>
        <source>Each machine&apos;s packet to each other one: as the design means it, and as the lab is. Find walks it through the lab&apos;s tables and sends nothing; Measure sends real packets, too.</source>
        <translation>Пакет от каждой машины к каждой другой: как задумано в проекте и как есть в лаборатории. «Найти» проводит его по таблицам лаборатории и ничего не отправляет; «Измерить» отправляет и настоящие пакеты.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Walks a packet from each machine to each other one through the lab&apos;s tables; sends nothing</source>
        <translation>Проводит пакет от каждой машины к каждой другой по таблицам лаборатории; ничего не отправляет</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Измерить</translation>
    </message>
    <message>
        <source>Sends real packets from each machine to each other one, too</source>
        <translation>Отправляет и настоящие пакеты от каждой машины к каждой другой</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Только отличия</translation>
    </message>
    <message>
        <source>Machines that behave as the design means it are left out</source>
        <translation>Машины, которые ведут себя по проекту, не показываются</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Who reaches whom: a row a sender, a column a receiver</source>
        <translation>Кто до кого доходит: строка — отправитель, столбец — получатель</translation>
    </message>
    <message>
        <source>Rows send, columns receive. %1 reaches it, %2 does not and shall not, %3 is not as the design means it, %4 cannot be told. Click a cell for its path.</source>
        <translation>Строки отправляют, столбцы получают. %1 доходит, %2 не доходит и не должен, %3 не так, как в проекте, %4 сказать нельзя. Щёлкните ячейку, чтобы увидеть путь.</translation>
    </message>
    <message>
        <source>Save the matrix</source>
        <translation>Сохранить матрицу</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Saves the matrix as a table (CSV), a line a pair</source>
        <translation>Сохраняет матрицу как таблицу (CSV), по строке на пару</translation>
    </message>
</context>
<context>
    <name>overlab::views::ReachWording</name>
    <message>
        <source>%1 is stopped.</source>
        <translation>Машина %1 остановлена.</translation>
    </message>
    <message>
        <source>%1 has no IPv4 address.</source>
        <translation>У %1 нет адреса IPv4.</translation>
    </message>
    <message>
        <source>%1 has no route to %2.</source>
        <translation>У %1 нет маршрута к %2.</translation>
    </message>
    <message>
        <source>%1 sends it to the gateway %2, and no router has that address on %3.</source>
        <translation>%1 отправляет пакет шлюзу %2, но в сети %3 этого адреса нет ни у одного маршрутизатора.</translation>
    </message>
    <message>
        <source>Nobody has the address %1 on %2.</source>
        <translation>Адреса %1 в сети %2 нет ни у кого.</translation>
    </message>
    <message>
        <source>It would have to go through %1, which is no router.</source>
        <translation>Пакету пришлось бы идти через %1, а это не маршрутизатор.</translation>
    </message>
    <message>
        <source>%1 is a local network: it ends at the node, and %2 is on another one.</source>
        <translation>%1 — локальная сеть: она кончается на узле, а %2 на другом узле.</translation>
    </message>
    <message>
        <source>The address %1 means %2 there. Only a floating IP would tell the two apart.</source>
        <translation>Адрес %1 там означает %2. Различить их можно только по плавающему IP.</translation>
    </message>
    <message>
        <source>%1 is an address of %2 itself.</source>
        <translation>%1 — собственный адрес %2.</translation>
    </message>
    <message>
        <source>%1 is the address of the DHCP server of %2.</source>
        <translation>%1 — адрес сервера DHCP сети %2.</translation>
    </message>
    <message>
        <source>The security groups of %1 do not let it out: %2.</source>
        <comment>machine, its groups</comment>
        <translation>Группы безопасности %1 не выпускают пакет: %2.</translation>
    </message>
    <message>
        <source>The security groups of %1 do not let it in: %2.</source>
        <comment>machine, its groups</comment>
        <translation>Группы безопасности %1 не впускают пакет: %2.</translation>
    </message>
    <message>
        <source>Port security of %1 does not let it send from %2 there.</source>
        <translation>Защита порта %1 не позволяет отправлять там с адреса %2.</translation>
    </message>
    <message>
        <source>The answer comes from %1, which was not asked.</source>
        <translation>Ответ приходит с %1, а спрашивали не его.</translation>
    </message>
    <message>
        <source>It goes in a circle at %1.</source>
        <translation>У %1 пакет ходит по кругу.</translation>
    </message>
    <message>
        <source>The design means it to arrive and to be answered.</source>
        <translation>По проекту пакет должен дойти и получить ответ.</translation>
    </message>
    <message>
        <source>The design lets it arrive, but no answer come back. %1</source>
        <comment>a sentence follows</comment>
        <translation>По проекту пакет доходит, но ответ не возвращается. %1</translation>
    </message>
    <message>
        <source>The design does not let it arrive. %1</source>
        <comment>a sentence follows</comment>
        <translation>По проекту пакет не доходит. %1</translation>
    </message>
    <message>
        <source>The lab&apos;s tables let it arrive.</source>
        <translation>Таблицы лаборатории доставляют пакет.</translation>
    </message>
    <message>
        <source>There is no address to send it to.</source>
        <translation>Нет адреса, на который отправить пакет.</translation>
    </message>
    <message>
        <source>The lab&apos;s tables take it to %1 instead.</source>
        <translation>Таблицы лаборатории ведут пакет вместо этого к %1.</translation>
    </message>
    <message>
        <source>The lab&apos;s tables lose it at %1.</source>
        <translation>Таблицы лаборатории теряют пакет у %1.</translation>
    </message>
    <message>
        <source>What the lab&apos;s tables do with it could not be told.</source>
        <translation>Не удалось узнать, что с пакетом делают таблицы лаборатории.</translation>
    </message>
    <message>
        <source>What the lab&apos;s tables do with it could not be told further than %1.</source>
        <translation>Что с пакетом делают таблицы лаборатории, удалось проследить только до %1.</translation>
    </message>
    <message>
        <source>A real packet was answered.</source>
        <translation>На настоящий пакет пришёл ответ.</translation>
    </message>
    <message>
        <source>Nothing was sent: the sender does not run.</source>
        <translation>Ничего не отправлено: отправитель не работает.</translation>
    </message>
    <message>
        <source>The sender&apos;s own network stack refused it: %1</source>
        <translation>Пакет отверг сетевой стек самого отправителя: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nobody answered %n real packet(s).</source>
        <translation>
            <numerusform>На %n настоящий пакет никто не ответил.</numerusform>
            <numerusform>На %n настоящих пакета никто не ответил.</numerusform>
            <numerusform>На %n настоящих пакетов никто не ответил.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: there is no address that means this machine.</source>
        <translation>Ничего не отправлено: нет адреса, который означал бы эту машину.</translation>
    </message>
    <message>
        <source>The virtual machine could not be told to send: %1</source>
        <translation>Не удалось велеть виртуальной машине отправить: %1</translation>
    </message>
    <message>
        <source>It was stopped before an answer came.</source>
        <translation>Остановлено до того, как пришёл ответ.</translation>
    </message>
    <message>
        <source>Nothing could be sent: %1</source>
        <translation>Отправить не удалось: %1</translation>
    </message>
    <message>
        <source>%1 of %2 pairs are as the design means it.</source>
        <translation>Как в проекте: %1 из %2 пар.</translation>
    </message>
</context>
<context>
    <name>overlab::views::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Страницы настроек</translation>
    </message>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation>&amp;Сбросить настройки</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>overlab::views::ShownFields</name>
    <message>
        <source>What follows when nothing is given is not known as long as the design has errors.</source>
        <translation>Пока в проекте есть ошибки, неизвестно, что получится, если ничего не задать.</translation>
    </message>
    <message>
        <source>What follows when nothing is given is being computed.</source>
        <translation>Вычисляется, что получится, если ничего не задать.</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>у каждого своё</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>по умолч.: %1</translation>
    </message>
</context>
<context>
    <name>overlab::views::StandingBar</name>
    <message>
        <source>Text and picture agree.</source>
        <translation>Текст и схема совпадают.</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Чтение текста…</translation>
    </message>
    <message numerus="yes">
        <source>The text has %n error(s). The picture keeps the last state without.</source>
        <translation>
            <numerusform>В тексте %n ошибка. Схема остаётся в последнем состоянии без ошибок.</numerusform>
            <numerusform>В тексте %n ошибки. Схема остаётся в последнем состоянии без ошибок.</numerusform>
            <numerusform>В тексте %n ошибок. Схема остаётся в последнем состоянии без ошибок.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture has changed meanwhile, in the same lines as the text. Choose which one holds.</source>
        <translation>Тем временем схема изменилась в тех же строках, что и текст. Выберите, что верно.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) went with what was removed. Undo brings them back.</source>
        <translation>
            <numerusform>%n комментарий удалён вместе с тем, к чему он относился. Отмена вернёт его.</numerusform>
            <numerusform>%n комментария удалены вместе с тем, к чему они относились. Отмена вернёт их.</numerusform>
            <numerusform>%n комментариев удалены вместе с тем, к чему они относились. Отмена вернёт их.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Взять схему</translation>
    </message>
    <message>
        <source>What was typed since the last agreement goes</source>
        <translation>Набранное после последнего совпадения пропадёт</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Оставить текст</translation>
    </message>
    <message>
        <source>The picture becomes what the text says as soon as it has no errors</source>
        <translation>Схема станет такой, как в тексте, когда в нём не будет ошибок</translation>
    </message>
    <message>
        <source>Previous problem (Shift+F8)</source>
        <translation>Предыдущая проблема (Shift+F8)</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Предыдущая проблема</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>Следующая проблема (F8)</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Следующая проблема</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the message about comments</source>
        <translation>Закрыть сообщение о комментариях</translation>
    </message>
    <message numerus="yes">
        <source>The design has %n error(s). Text and picture agree.</source>
        <translation>
            <numerusform>В проекте %n ошибка. Текст и схема совпадают.</numerusform>
            <numerusform>В проекте %n ошибки. Текст и схема совпадают.</numerusform>
            <numerusform>В проекте %n ошибок. Текст и схема совпадают.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design has %n warning(s). Text and picture agree.</source>
        <translation>
            <numerusform>В проекте %n предупреждение. Текст и схема совпадают.</numerusform>
            <numerusform>В проекте %n предупреждения. Текст и схема совпадают.</numerusform>
            <numerusform>В проекте %n предупреждений. Текст и схема совпадают.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::StartPage</name>
    <message>
        <source>Draw a cloud and make it real</source>
        <translation>Нарисуйте облако и запустите его</translation>
    </message>
    <message>
        <source>Labs run on this computer, apart from everything else on it, and need no root.</source>
        <translation>Лаборатории работают на этом компьютере отдельно от всего остального и не требуют прав root.</translation>
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
        <translation>лёгкая машина</translation>
    </message>
    <message>
        <source>node</source>
        <translation>узел</translation>
    </message>
    <message>
        <source>network namespace</source>
        <translation>сетевое пространство имён</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>мост</translation>
    </message>
    <message>
        <source>veth pair</source>
        <translation>пара veth</translation>
    </message>
    <message>
        <source>tap device</source>
        <translation>устройство tap</translation>
    </message>
    <message>
        <source>switch port</source>
        <translation>порт коммутатора</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>поток</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>интерфейс</translation>
    </message>
    <message>
        <source>route</source>
        <translation>маршрут</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>service</source>
        <translation>служба</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>машина</translation>
    </message>
    <message>
        <source>address set</source>
        <translation>набор адресов</translation>
    </message>
    <message>
        <source>packet filter</source>
        <translation>фильтр пакетов</translation>
    </message>
    <message>
        <source>drifted</source>
        <extracomment>It is not as it was made: somebody else has changed it in the lab, or a program that it needs has ended.</extracomment>
        <translation>отличается</translation>
    </message>
</context>
<context>
    <name>overlab::views::TableModel</name>
    <message>
        <source>the node</source>
        <translation>узла</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>whose a row of a table is</comment>
        <translation>Создано для</translation>
    </message>
</context>
<context>
    <name>overlab::views::TableWording</name>
    <message>
        <source>Forwarding database</source>
        <translation>База пересылки</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Соседи</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршруты</translation>
    </message>
    <message>
        <source>Packet filter and NAT</source>
        <translation>Фильтр пакетов и NAT</translation>
    </message>
    <message>
        <source>Address sets</source>
        <translation>Наборы адресов</translation>
    </message>
    <message>
        <source>Tracked connections</source>
        <extracomment>connection tracking of the kernel</extracomment>
        <translation>Отслеживаемые соединения</translation>
    </message>
    <message>
        <source>Tracked connections of Open vSwitch</source>
        <extracomment>connection tracking of the switch</extracomment>
        <translation>Соединения, отслеживаемые Open vSwitch</translation>
    </message>
    <message>
        <source>DHCP leases</source>
        <translation>Аренды DHCP</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Процессы</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Age (s)</source>
        <translation>Возраст (с)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Via</source>
        <comment>a route&apos;s next hop</comment>
        <translation>Через</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Метрика</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Цепочка</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Зона</translation>
    </message>
    <message>
        <source>Answer from</source>
        <translation>Источник ответа</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>Назначение ответа</translation>
    </message>
    <message>
        <source>Expires in (s)</source>
        <translation>Истекает через (с)</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Имя хоста</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Истекает</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID клиента</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Пространство имён</translation>
    </message>
    <message>
        <source>CPU (s)</source>
        <translation>ЦП (с)</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Запущен</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Neighbours of IPv6</source>
        <translation>Соседи IPv6</translation>
    </message>
    <message>
        <source>Routes of IPv6</source>
        <translation>Маршруты IPv6</translation>
    </message>
    <message>
        <source>Routing rules</source>
        <extracomment>which routing table is asked for which packets (ip rule)</extracomment>
        <translation>Правила маршрутизации</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>IPv4 or IPv6</comment>
        <translation>Семейство</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Packets</source>
        <comment>which ones a routing rule takes</comment>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
</context>
<context>
    <name>overlab::views::TablesView</name>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Таблица пуста.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 из %n строки</numerusform>
            <numerusform>%1 из %n строк</numerusform>
            <numerusform>%1 из %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n row(s), with tabs between the columns.</source>
        <translation>
            <numerusform>Скопирована %n строка, столбцы разделены табуляцией.</numerusform>
            <numerusform>Скопировано %n строки, столбцы разделены табуляцией.</numerusform>
            <numerusform>Скопировано %n строк, столбцы разделены табуляцией.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows that are shown</source>
        <translation>Сохранить показанные строки</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy the rows</source>
        <translation>&amp;Копировать строки</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Копировать «%1»</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>an object, in the drawing</comment>
        <translation>Показать %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter of rows</source>
        <translation>Фильтр строк</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all that are shown</source>
        <translation>Копировать выбранные строки или все показанные</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save the rows that are shown as CSV…</source>
        <translation>Сохранить показанные строки как CSV…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Сохранить как CSV</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
</context>
<context>
    <name>overlab::views::TerminalFindBar</name>
    <message>
        <source>Find in the terminal</source>
        <translation>Найти в терминале</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>Различать прописные и строчные</translation>
    </message>
    <message>
        <source>The one before (Enter)</source>
        <translation>Предыдущее (Enter)</translation>
    </message>
    <message>
        <source>The next one (Shift+Enter)</source>
        <translation>Следующее (Shift+Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
</context>
<context>
    <name>overlab::views::TerminalPage</name>
    <message>
        <source>This terminal is the console of %1. Close it?</source>
        <translation>Этот терминал — консоль %1. Закрыть?</translation>
    </message>
    <message>
        <source>A shell runs in %1. End it and close the terminal?</source>
        <translation>На %1 работает оболочка. Завершить её и закрыть терминал?</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Подключение: %1…</translation>
    </message>
    <message>
        <source>Console of %1</source>
        <translation>Консоль %1</translation>
    </message>
    <message>
        <source>Shell in %1</source>
        <translation>Оболочка на %1</translation>
    </message>
    <message>
        <source>The console of %1 has ended: the machine stopped, or somebody else opened it.</source>
        <translation>Консоль %1 завершилась: машина остановилась, или консоль открыл кто-то другой.</translation>
    </message>
    <message>
        <source>The shell in %1 has ended with status %2.</source>
        <translation>Оболочка на %1 завершилась с кодом %2.</translation>
    </message>
    <message>
        <source>The connection to the lab has gone, and the shell in %1 with it.</source>
        <translation>Связь с лабораторией пропала, а с ней и оболочка на %1.</translation>
    </message>
    <message>
        <source>%1 is stopped. Its console comes back when it runs again.</source>
        <translation>%1 остановлена. Консоль вернётся, когда машина снова заработает.</translation>
    </message>
    <message>
        <source>Terminal: %1</source>
        <translation>Терминал: %1</translation>
    </message>
    <message>
        <source>%1 (bell)</source>
        <extracomment>a tab; a program in it has rung the bell</extracomment>
        <translation>%1 (сигнал)</translation>
    </message>
</context>
<context>
    <name>overlab::views::TerminalView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить вс&amp;ё</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>К&amp;рупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>Clear what has scrolled &amp;out</source>
        <translation>О&amp;чистить историю</translation>
    </message>
    <message>
        <source>Sa&amp;ve as text…</source>
        <translation>&amp;Сохранить как текст…</translation>
    </message>
</context>
<context>
    <name>overlab::views::TerminalsView</name>
    <message>
        <source>Close the terminal (Ctrl+Shift+W)</source>
        <translation>Закрыть терминал (Ctrl+Shift+W)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Закрыть %1</translation>
    </message>
    <message>
        <source>A shell in a node, a light machine, a router&apos;s or a DHCP namespace, or the console of a virtual machine: choose one with New, or right-click an object of the drawing.</source>
        <translation>Оболочка на узле, в лёгкой машине, в пространстве имён маршрутизатора или DHCP либо консоль виртуальной машины: выберите через «Новый» или щёлкните объект на схеме правой кнопкой.</translation>
    </message>
    <message>
        <source>Terminals are opened in a running lab. Apply the design first.</source>
        <translation>Терминалы открываются в работающей лаборатории. Сначала примените проект.</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Терминалы</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Opens a terminal in a place of the lab</source>
        <translation>Открывает терминал в одном из мест лаборатории</translation>
    </message>
    <message>
        <source>New terminal</source>
        <translation>Новый терминал</translation>
    </message>
    <message>
        <source>Next terminal</source>
        <translation>Следующий терминал</translation>
    </message>
    <message>
        <source>Previous terminal</source>
        <translation>Предыдущий терминал</translation>
    </message>
    <message>
        <source>Close the terminal</source>
        <translation>Закрыть терминал</translation>
    </message>
    <message>
        <source>In several places</source>
        <translation>В нескольких местах</translation>
    </message>
    <message>
        <source>Runs a command once in several places, and compares what they say</source>
        <translation>Выполняет команду по разу в нескольких местах и сравнивает ответы</translation>
    </message>
    <message>
        <source>Run a command in several places</source>
        <translation>Выполнить команду в нескольких местах</translation>
    </message>
    <message>
        <source>%1: screen</source>
        <extracomment>in a menu of places for terminals: the graphical console of a machine</extracomment>
        <translation>%1: экран</translation>
    </message>
</context>
<context>
    <name>overlab::views::TextCommand</name>
    <message>
        <source>Edit the text</source>
        <translation>Правка текста</translation>
    </message>
</context>
<context>
    <name>overlab::views::TextSaving</name>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>Не удалось сохранить %1: %2</translation>
    </message>
</context>
<context>
    <name>overlab::views::TileDelegate</name>
    <message>
        <source>**Note**</source>
        <translation>**Заметка**</translation>
    </message>
</context>
<context>
    <name>overlab::views::TourCallout</name>
    <message>
        <source>%1 of %2</source>
        <comment>a step of the tour, and how many there are</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>Leave the tour (Esc)</source>
        <translation>Выйти из обзора (Esc)</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Выйти из обзора</translation>
    </message>
</context>
<context>
    <name>overlab::views::TourStep</name>
    <message>
        <source>Take parts from here</source>
        <translation>Берите элементы отсюда</translation>
    </message>
    <message>
        <source>Drag a tenant, a network, a router or a machine into the drawing. A click works too: then click where it goes.</source>
        <translation>Перетащите на схему арендатора, сеть, маршрутизатор или машину. Можно и щёлкнуть, а затем указать щелчком место.</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Рисуйте здесь</translation>
    </message>
    <message>
        <source>Drag from a machine or a router to a network, and it gets an interface there. The wheel zooms, the middle button or Space moves the view, and everything can be undone.</source>
        <translation>Протяните линию от машины или маршрутизатора к сети — там появится интерфейс. Колесо меняет масштаб, средняя кнопка или пробел двигают вид, и всё можно отменить.</translation>
    </message>
    <message>
        <source>Look closer, and change values</source>
        <translation>Смотрите подробности и меняйте значения</translation>
    </message>
    <message>
        <source>Make it real</source>
        <translation>Запустите лабораторию</translation>
    </message>
    <message>
        <source>“Apply” builds the lab on this computer, and says first what it will do. After an edit it changes only what you edited.</source>
        <translation>«Применить» строит лабораторию на этом компьютере и сначала говорит, что будет сделано. После правки меняется только то, что вы правили.</translation>
    </message>
    <message>
        <source>See how it goes</source>
        <translation>Следите за ходом</translation>
    </message>
    <message>
        <source>Problems and progress are told down here. A click on a problem leads to its place.</source>
        <translation>Внизу сообщается о проблемах и ходе работы. Щелчок по проблеме ведёт к её месту.</translation>
    </message>
    <message>
        <source>Find everything else</source>
        <translation>Найдите всё остальное</translation>
    </message>
    <message>
        <source>%1 lists every action with its key. The example is a good place to begin: open it and press “Apply”.</source>
        <translation>%1 перечисляет все действия и их клавиши. Начните с примера: откройте его и нажмите «Применить».</translation>
    </message>
    <message>
        <source>What is selected shows all its values here. Grey ones are defaults, or derived: they are what you get when you say nothing.</source>
        <translation>Здесь видны все значения выделенного. Серые заданы по умолчанию или вычислены: они действуют, если ничего не указать.</translation>
    </message>
</context>
<context>
    <name>overlab::views::TrafficLegend</name>
    <message>
        <source>Traffic, both ways</source>
        <translation>Трафик в обе стороны</translation>
    </message>
    <message>
        <source>up to 10 kbit/s</source>
        <translation>до 10 кбит/с</translation>
    </message>
    <message>
        <source>up to 100 kbit/s</source>
        <translation>до 100 кбит/с</translation>
    </message>
    <message>
        <source>up to 1 Mbit/s</source>
        <translation>до 1 Мбит/с</translation>
    </message>
    <message>
        <source>up to 10 Mbit/s</source>
        <translation>до 10 Мбит/с</translation>
    </message>
    <message>
        <source>up to 100 Mbit/s</source>
        <translation>до 100 Мбит/с</translation>
    </message>
    <message>
        <source>more</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>The more flows, the wider and warmer a line is: a step for each tenfold rate, from 10 kbit/s to 100 Mbit/s.</source>
        <translation>Чем больше трафика, тем шире и теплее линия: по ступени на каждое десятикратное увеличение скорости, от 10 кбит/с до 100 Мбит/с.</translation>
    </message>
</context>
<context>
    <name>overlab::views::WayComparison</name>
    <message>
        <source>rule %1 of the chain %2</source>
        <extracomment>goes into &quot;… was lost at PLACE by %1&quot;</extracomment>
        <translation>правилу %1 цепочки %2</translation>
    </message>
    <message>
        <source>the policy of the chain %1</source>
        <comment>goes into: lost at PLACE by %1</comment>
        <translation>политике цепочки %1</translation>
    </message>
    <message>
        <source>a rule of table %1</source>
        <comment>goes into: lost at PLACE by %1</comment>
        <translation>правилу таблицы %1</translation>
    </message>
    <message>
        <source>Before, what became of the packet could not be told from %1 on; now it is delivered to %2.</source>
        <translation>Раньше судьба пакета была неизвестна начиная с %1; теперь он доставляется на %2.</translation>
    </message>
    <message>
        <source>Before, the packet was delivered to %1; now it is delivered to %2.</source>
        <translation>Раньше пакет доставлялся на %1; теперь он доставляется на %2.</translation>
    </message>
    <message>
        <source>Before, the packet was lost at %1; now it is delivered to %2.</source>
        <translation>Раньше пакет терялся на %1; теперь он доставляется на %2.</translation>
    </message>
    <message>
        <source>Before, the packet was lost at %1 by %2; now it is delivered to %3.</source>
        <translation>Раньше пакет терялся на %1 по %2; теперь он доставляется на %3.</translation>
    </message>
    <message>
        <source>Before, what became of the packet could not be told from %1 on; now it is lost at %2.</source>
        <translation>Раньше судьба пакета была неизвестна начиная с %1; теперь он теряется на %2.</translation>
    </message>
    <message>
        <source>Before, the packet was delivered to %1; now it is lost at %2.</source>
        <translation>Раньше пакет доставлялся на %1; теперь он теряется на %2.</translation>
    </message>
    <message>
        <source>Before, the packet was delivered to %1; now it is lost at %2 by %3.</source>
        <translation>Раньше пакет доставлялся на %1; теперь он теряется на %2 по %3.</translation>
    </message>
    <message>
        <source>Before, the packet was lost at %1; now it is lost at %2.</source>
        <translation>Раньше пакет терялся на %1; теперь он теряется на %2.</translation>
    </message>
    <message>
        <source>Before, the packet was lost at %1; now it is lost at %2 by %3.</source>
        <translation>Раньше пакет терялся на %1; теперь он теряется на %2 по %3.</translation>
    </message>
    <message>
        <source>Before, the packet was delivered to %1; now what becomes of it cannot be told from %2 on.</source>
        <translation>Раньше пакет доставлялся на %1; теперь его судьба неизвестна начиная с %2.</translation>
    </message>
    <message>
        <source>What becomes of the packet cannot be told from %2 on; before it could not from %1 on.</source>
        <translation>Судьба пакета неизвестна начиная с %2; раньше — начиная с %1.</translation>
    </message>
    <message>
        <source>Before, the packet was lost at %1; now what becomes of it cannot be told from %2 on.</source>
        <translation>Раньше пакет терялся на %1; теперь его судьба неизвестна начиная с %2.</translation>
    </message>
    <message>
        <source>It ends at the same place as before, but no longer goes by %1.</source>
        <translation>Путь заканчивается там же, что и раньше, но больше не проходит через %1.</translation>
    </message>
    <message>
        <source>It ends at the same place as before, but goes another way from hop %1 on: by %2.</source>
        <translation>Путь заканчивается там же, что и раньше, но с шага %1 идёт иначе: через %2.</translation>
    </message>
    <message>
        <source>It ends at the same place as before; the first difference is at hop %1, %2: something else happens there.</source>
        <translation>Путь заканчивается там же, что и раньше; первое отличие на шаге %1, %2: там происходит другое.</translation>
    </message>
    <message>
        <source>It ends at the same place as before; the first difference is at hop %1, %2: another rule decides there.</source>
        <translation>Путь заканчивается там же, что и раньше; первое отличие на шаге %1, %2: там решает другое правило.</translation>
    </message>
    <message>
        <source>It ends at the same place as before; the first difference is at hop %1, %2: other headers leave it.</source>
        <translation>Путь заканчивается там же, что и раньше; первое отличие на шаге %1, %2: оттуда пакет выходит с другими заголовками.</translation>
    </message>
    <message>
        <source>The packet goes the same way as before.</source>
        <translation>Пакет идёт тем же путём, что и раньше.</translation>
    </message>
    <message>
        <source>Only before</source>
        <comment>a hop of a path</comment>
        <translation>Только раньше</translation>
    </message>
    <message>
        <source>Only now</source>
        <comment>a hop of a path</comment>
        <translation>Только теперь</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a hop of a path</comment>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Another rule</source>
        <comment>decides at a hop of a path</comment>
        <translation>Другое правило</translation>
    </message>
    <message>
        <source>Other headers</source>
        <comment>of the packet at a hop of a path</comment>
        <translation>Другие заголовки</translation>
    </message>
</context>
<context>
    <name>overlab::views::WorkModel</name>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds since the apply began: &quot;3.2 s&quot;</extracomment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Через</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>overlab::views::YamlEditor</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>В&amp;ыделить всё</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
</context>
<context>
    <name>overlab::views::YamlView</name>
    <message>
        <source>Text of the design</source>
        <translation>Текст проекта</translation>
    </message>
    <message>
        <source>The design as YAML. F8 goes to the next problem, Ctrl+F searches.</source>
        <translation>Проект в виде YAML. F8 — следующая проблема, Ctrl+F — поиск.</translation>
    </message>
</context>
</TS>
