<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 cannot be read: %2.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>The file %1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB; that is no design.</source>
        <translation>The file is larger than %1 MiB; that is no design.</translation>
    </message>
    <message>
        <source>The file is empty. A design begins with &quot;overlab: 1&quot; and a &quot;name&quot;.</source>
        <translation>The file is empty. A design begins with “overlab: 1” and a “name”.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>This is not UTF-8 text. Save the file as UTF-8.</translation>
    </message>
    <message>
        <source>The control character %1 cannot stand in a design. Remove it.</source>
        <translation>The control character %1 cannot stand in a design. Remove it.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>This is not valid YAML: %1.</translation>
    </message>
    <message>
        <source>YAML does not allow tabs as indentation. Use spaces.</source>
        <translation>YAML does not allow tabs as indentation. Use spaces.</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <translation>The quotation mark that opens here is never closed.</translation>
    </message>
    <message>
        <source>No anchor &quot;&amp;%1&quot; stands before this alias.</source>
        <translation>No anchor “&amp;%1” stands before this alias.</translation>
    </message>
    <message>
        <source>This alias contains itself. Write the value out instead.</source>
        <translation>This alias contains itself. Write the value out instead.</translation>
    </message>
    <message>
        <source>The aliases of this file stand for more than %1 values. Write fewer of them.</source>
        <translation>The aliases of this file stand for more than %1 values. Write fewer of them.</translation>
    </message>
    <message>
        <source>Values are nested more than %1 deep; no design needs that.</source>
        <translation>Values are nested more than %1 deep; no design needs that.</translation>
    </message>
    <message>
        <source>A file holds one design. Move this second document (after &quot;---&quot;) to its own file.</source>
        <translation>A file holds one design. Move this second document (after “---”) to its own file.</translation>
    </message>
    <message>
        <source>The YAML tag &quot;%1&quot; has no meaning in a design. Remove it.</source>
        <translation>The YAML tag “%1” has no meaning in a design. Remove it.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is given twice; the first is in line %2. Remove one of them.</source>
        <translation>The key “%1” is given twice; the first is in line %2. Remove one of them.</translation>
    </message>
    <message>
        <source>A key must be a word, not a list, a map or nothing.</source>
        <translation>A key must be a word, not a list, a map or nothing.</translation>
    </message>
    <message>
        <source>The format version is missing. Begin the file with &quot;overlab: 1&quot;.</source>
        <translation>The format version is missing. Begin the file with “overlab: 1”.</translation>
    </message>
    <message>
        <source>&quot;overlab&quot; must be the first key of the file.</source>
        <translation>“overlab” must be the first key of the file.</translation>
    </message>
    <message>
        <source>This program reads format version 1 (&quot;overlab: 1&quot;), not &quot;%1&quot;.</source>
        <translation>This program reads format version 1 (“overlab: 1”), not “%1”.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here; did you mean &quot;%2&quot;?</source>
        <translation>There is no key “%1” here; did you mean “%2”?</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here.</source>
        <translation>There is no key “%1” here.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing here.</source>
        <translation>The key “%1” is missing here.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2, not %3.</source>
        <translation>“%1” must be %2, not %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; it is one of: %3.</source>
        <translation>“%1” cannot be “%2”; it is one of: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, but must be between %3 and %4.</source>
        <translation>“%1” is %2, but must be between %3 and %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name. A name has 1 to 63 letters, digits, dots, hyphens and underscores, and begins with a letter or digit.</source>
        <translation>“%1” is no name. A name has 1 to 63 letters, digits, dots, hyphens and underscores, and begins with a letter or digit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refers to nothing. Write NAME, or TENANT/NAME for another tenant&apos;s.</source>
        <translation>“%1” refers to nothing. Write NAME, or TENANT/NAME for another tenant&apos;s.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no IP address such as 10.0.1.85.</source>
        <translation>“%1” is “%2”, which is no IP address such as 10.0.1.85.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no subnet such as 10.0.1.0/24.</source>
        <translation>“%1” is “%2”, which is no subnet such as 10.0.1.0/24.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has bits set behind its prefix length. Did you mean %2?</source>
        <translation>“%1” has bits set behind its prefix length. Did you mean %2?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no range such as 10.0.1.10-10.0.1.200.</source>
        <translation>“%1” is “%2”, which is no range such as 10.0.1.10-10.0.1.200.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no MAC address such as fa:16:3e:44:98:20.</source>
        <translation>“%1” is no MAC address such as fa:16:3e:44:98:20.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no size. Write a whole number with a unit, such as 128MiB or 2GiB.</source>
        <translation>“%1” is “%2”, which is no size. Write a whole number with a unit, such as 128MiB or 2GiB.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port. Write a number from 1 to 65535, or a range such as 80-443.</source>
        <translation>“%1” is no port. Write a number from 1 to 65535, or a range such as 80-443.</translation>
    </message>
    <message>
        <source>The port range %1 ends before it begins. Write the smaller number first.</source>
        <translation>The port range %1 ends before it begins. Write the smaller number first.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no color. Write six hexadecimal digits in quotation marks, such as &quot;#c0392b&quot;.</source>
        <translation>“%1” is no color. Write six hexadecimal digits in quotation marks, such as &quot;#c0392b&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no DNS domain such as lab.example.</source>
        <translation>“%1” is no DNS domain such as lab.example.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty.</source>
        <translation>“%1” must not be empty.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty. Remove the key, or list something.</source>
        <translation>“%1” must not be empty. Remove the key, or list something.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is listed twice. Remove one of them.</source>
        <translation>“%1” is listed twice. Remove one of them.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an IPv6 value yet.</source>
        <translation>“%1” cannot be an IPv6 value yet.</translation>
    </message>
    <message>
        <source>The name &quot;%2&quot; is taken by the %1 in line %3. Choose another.</source>
        <translation>The name “%2” is taken by the %1 in line %3. Choose another.</translation>
    </message>
    <message>
        <source>The name &quot;%2&quot; is taken by another %1. Choose another name.</source>
        <translation>The name “%2” is taken by another %1. Choose another name.</translation>
    </message>
    <message>
        <source>A %1 cannot be called &quot;%2&quot;: the name has a meaning of its own. Choose another.</source>
        <translation>A %1 cannot be called “%2”: the name has a meaning of its own. Choose another.</translation>
    </message>
    <message>
        <source>There is no network &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>There is no network “%1”; did you mean “%2”?</translation>
    </message>
    <message>
        <source>There is no network &quot;%1&quot;. Another tenant&apos;s network is written TENANT/NAME.</source>
        <translation>There is no network “%1”. Another tenant&apos;s network is written TENANT/NAME.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an external network. Connect it to a router&apos;s &quot;external&quot;, and this to a network of the tenant.</source>
        <translation>“%1” is an external network. Connect it to a router&apos;s “external”, and this to a network of the tenant.</translation>
    </message>
    <message>
        <source>There is no external network &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>There is no external network “%1”; did you mean “%2”?</translation>
    </message>
    <message>
        <source>There is no external network &quot;%1&quot;. List it in the section &quot;external&quot;.</source>
        <translation>There is no external network “%1”. List it in the section “external”.</translation>
    </message>
    <message>
        <source>There is no image &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>There is no image “%1”; did you mean “%2”?</translation>
    </message>
    <message>
        <source>There is no image &quot;%1&quot;. List it in the section &quot;images&quot;, or use &quot;tiny&quot;.</source>
        <translation>There is no image “%1”. List it in the section “images”, or use “tiny”.</translation>
    </message>
    <message>
        <source>There is no node &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>There is no node “%1”; did you mean “%2”?</translation>
    </message>
    <message>
        <source>There is no node &quot;%1&quot;. List it in the section &quot;nodes&quot;.</source>
        <translation>There is no node “%1”. List it in the section “nodes”.</translation>
    </message>
    <message>
        <source>There is no security group &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>There is no security group “%1”; did you mean “%2”?</translation>
    </message>
    <message>
        <source>There is no security group &quot;%1&quot;. List it in the tenant&apos;s &quot;security-groups&quot;.</source>
        <translation>There is no security group “%1”. List it in the tenant&apos;s “security-groups”.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; to send to or from; did you mean &quot;%2&quot;?</source>
        <translation>There is no “%1” to send to or from; did you mean “%2”?</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; to send to or from. Write TENANT/VM, &quot;outside&quot;, or (in &quot;to&quot;) an address.</source>
        <translation>There is no “%1” to send to or from. Write TENANT/VM, “outside”, or (in “to”) an address.</translation>
    </message>
    <message>
        <source>The node &quot;%1&quot; does not have the role &quot;%2&quot;. Give it the role, or choose another node.</source>
        <translation>The node “%1” does not have the role “%2”. Give it the role, or choose another node.</translation>
    </message>
    <message>
        <source>This needs a node with the role &quot;%1&quot;, but no node has it.</source>
        <translation>This needs a node with the role “%1”, but no node has it.</translation>
    </message>
    <message>
        <source>The address %1 is no host address of the underlay %2.</source>
        <translation>The address %1 is no host address of the underlay %2.</translation>
    </message>
    <message>
        <source>The address %1 is taken by the node &quot;%2&quot;.</source>
        <translation>The address %1 is taken by the node “%2”.</translation>
    </message>
    <message>
        <source>The underlay %1 has %2 addresses for %3 nodes. Choose a shorter prefix.</source>
        <translation>The underlay %1 has %2 addresses for %3 nodes. Choose a shorter prefix.</translation>
    </message>
    <message>
        <source>The segment %1 of a %2 network must be between %3 and %4.</source>
        <translation>The segment %1 of a %2 network must be between %3 and %4.</translation>
    </message>
    <message>
        <source>A %1 network has no segment. Remove the key.</source>
        <translation>A %1 network has no segment. Remove the key.</translation>
    </message>
    <message>
        <source>The %2 segment %1 is taken by the network &quot;%3&quot;. Choose another, or leave the key out.</source>
        <translation>The %2 segment %1 is taken by the network “%3”. Choose another, or leave the key out.</translation>
    </message>
    <message>
        <source>The physical network carries one flat network, which is &quot;%1&quot; already. Use another type here.</source>
        <translation>The physical network carries one flat network, which is “%1” already. Use another type here.</translation>
    </message>
    <message>
        <source>The MTU %1 must be between %2 and %3.</source>
        <translation>The MTU %1 must be between %2 and %3.</translation>
    </message>
    <message>
        <source>The MTU %1 does not fit: %2 leaves %3 of the underlay&apos;s %4.</source>
        <translation>The MTU %1 does not fit: %2 leaves %3 of the underlay&apos;s %4.</translation>
    </message>
    <message>
        <source>IPv6 needs an MTU of at least 1280, and this network has %1.</source>
        <translation>IPv6 needs an MTU of at least 1280, and this network has %1.</translation>
    </message>
    <message>
        <source>Hosts cannot have addresses of %1 (it is loopback, multicast, reserved or everything).</source>
        <translation>Hosts cannot have addresses of %1 (it is loopback, multicast, reserved or everything).</translation>
    </message>
    <message>
        <source>The subnet %1 overlaps %2 of the same network.</source>
        <translation>The subnet %1 overlaps %2 of the same network.</translation>
    </message>
    <message>
        <source>The subnet %1 overlaps %2 of the external network &quot;%3&quot;; the world outside could not tell them apart.</source>
        <translation>The subnet %1 overlaps %2 of the external network “%3”; the world outside could not tell them apart.</translation>
    </message>
    <message>
        <source>The gateway %1 is no host address of the subnet %2.</source>
        <translation>The gateway %1 is no host address of the subnet %2.</translation>
    </message>
    <message>
        <source>The DHCP address %1 is no host address of the subnet %2.</source>
        <translation>The DHCP address %1 is no host address of the subnet %2.</translation>
    </message>
    <message>
        <source>The DHCP address %1 is the gateway&apos;s. Choose another.</source>
        <translation>The DHCP address %1 is the gateway&apos;s. Choose another.</translation>
    </message>
    <message>
        <source>The pool %1 ends before it begins. Write the smaller address first.</source>
        <translation>The pool %1 ends before it begins. Write the smaller address first.</translation>
    </message>
    <message>
        <source>The pool %1 is not within the host addresses of the subnet %2.</source>
        <translation>The pool %1 is not within the host addresses of the subnet %2.</translation>
    </message>
    <message>
        <source>The pool %1 would hand out the gateway&apos;s address %2. End the pool before it, or move the gateway.</source>
        <translation>The pool %1 would hand out the gateway&apos;s address %2. End the pool before it, or move the gateway.</translation>
    </message>
    <message>
        <source>Only %1 addresses are free to be handed out here, but %2 are needed. Widen the pool or the subnet.</source>
        <translation>Only %1 addresses are free to be handed out here, but %2 are needed. Widen the pool or the subnet.</translation>
    </message>
    <message>
        <source>The next hop %1 is no host address of the subnet %2, so its machines cannot reach it.</source>
        <translation>The next hop %1 is no host address of the subnet %2, so its machines cannot reach it.</translation>
    </message>
    <message>
        <source>The pool %1 contains the DHCP address %2, which is left out.</source>
        <translation>The pool %1 contains the DHCP address %2, which is left out.</translation>
    </message>
    <message>
        <source>A lease of %1 seconds is too short: dnsmasq makes it 120 seconds.</source>
        <translation>A lease of %1 seconds is too short: dnsmasq makes it 120 seconds.</translation>
    </message>
    <message>
        <source>The address %1 is in no subnet of the network (%2).</source>
        <translation>The address %1 is in no subnet of the network (%2).</translation>
    </message>
    <message>
        <source>The address %1 is in no subnet of the network: it has none for IPv4.</source>
        <translation>The address %1 is in no subnet of the network: it has none for IPv4.</translation>
    </message>
    <message>
        <source>%1 is the network or broadcast address of %2; no host can have it.</source>
        <translation>%1 is the network or broadcast address of %2; no host can have it.</translation>
    </message>
    <message>
        <source>The address %1 is taken by &quot;%2&quot;. Choose another.</source>
        <translation>The address %1 is taken by “%2”. Choose another.</translation>
    </message>
    <message>
        <source>The address %1 is the gateway&apos;s. Choose another.</source>
        <translation>The address %1 is the gateway&apos;s. Choose another.</translation>
    </message>
    <message>
        <source>The address %1 is the DHCP server&apos;s. Choose another.</source>
        <translation>The address %1 is the DHCP server&apos;s. Choose another.</translation>
    </message>
    <message>
        <source>The MAC address %1 is a group&apos;s or null. Its first octet must be even.</source>
        <translation>The MAC address %1 is a group&apos;s or null. Its first octet must be even.</translation>
    </message>
    <message>
        <source>The MAC address %1 is taken on this network by &quot;%2&quot;.</source>
        <translation>The MAC address %1 is taken on this network by “%2”.</translation>
    </message>
    <message>
        <source>The floating address %1 is not in the pool %2 of the external network &quot;%3&quot;.</source>
        <translation>The floating address %1 is not in the pool %2 of the external network “%3”.</translation>
    </message>
    <message>
        <source>The floating address %1 is in no external network.</source>
        <translation>The floating address %1 is in no external network.</translation>
    </message>
    <message>
        <source>The floating address %1 is taken by &quot;%2&quot;.</source>
        <translation>The floating address %1 is taken by “%2”.</translation>
    </message>
    <message>
        <source>The floating address %1 cannot be reached: no router joins the network &quot;%2&quot; and the external network &quot;%3&quot;.</source>
        <translation>The floating address %1 cannot be reached: no router joins the network “%2” and the external network “%3”.</translation>
    </message>
    <message>
        <source>The subnet %1 of &quot;%2&quot; overlaps %3 of &quot;%4&quot;, and a router cannot tell them apart.</source>
        <translation>The subnet %1 of “%2” overlaps %3 of “%4”, and a router cannot tell them apart.</translation>
    </message>
    <message>
        <source>The router is on this subnet of &quot;%1&quot; already. Remove the second interface.</source>
        <translation>The router is on this subnet of “%1” already. Remove the second interface.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; has no subnet, so a router has nothing to do there. Give it one.</source>
        <translation>The network “%1” has no subnet, so a router has nothing to do there. Give it one.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; has no gateway that the router could be. Give the interface an &quot;address&quot;.</source>
        <translation>The network “%1” has no gateway that the router could be. Give the interface an “address”.</translation>
    </message>
    <message>
        <source>The next hop %1 is in no subnet that the router is on.</source>
        <translation>The next hop %1 is in no subnet that the router is on.</translation>
    </message>
    <message>
        <source>The next hop %1 is the router itself.</source>
        <translation>The next hop %1 is the router itself.</translation>
    </message>
    <message>
        <source>The router is on no network.</source>
        <translation>The router is on no network.</translation>
    </message>
    <message>
        <source>The tenant uses %2 of &quot;%1&quot;, and its quota is %3.</source>
        <translation>The tenant uses %2 of “%1”, and its quota is %3.</translation>
    </message>
    <message>
        <source>The port %1 needs &quot;protocol: tcp&quot; or &quot;protocol: udp&quot;.</source>
        <translation>The port %1 needs “protocol: tcp” or “protocol: udp”.</translation>
    </message>
    <message>
        <source>A check with %1 needs a &quot;port&quot;.</source>
        <translation>A check with %1 needs a “port”.</translation>
    </message>
    <message>
        <source>Security groups need port security. Remove them, or &quot;port-security: false&quot;.</source>
        <translation>Security groups need port security. Remove them, or “port-security: false”.</translation>
    </message>
    <message>
        <source>Without port security every address is allowed. Remove &quot;allowed-addresses&quot;, or &quot;port-security: false&quot;.</source>
        <translation>Without port security every address is allowed. Remove “allowed-addresses”, or “port-security: false”.</translation>
    </message>
    <message>
        <source>The user data has %1 bytes; the metadata service takes at most %2.</source>
        <translation>The user data has %1 bytes; the metadata service takes at most %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no effect on a machine of type &quot;namespace&quot;.</source>
        <translation>“%1” has no effect on a machine of type “namespace”.</translation>
    </message>
    <message>
        <source>The machine has no interface, so nothing can reach it.</source>
        <translation>The machine has no interface, so nothing can reach it.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; has no subnet, so this interface gets no address.</source>
        <translation>The network “%1” has no subnet, so this interface gets no address.</translation>
    </message>
    <message>
        <source>The same rule stands in line %1.</source>
        <translation>The same rule stands in line %1.</translation>
    </message>
    <message>
        <source>The same rule stands in the group already.</source>
        <translation>The same rule stands in the group already.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>a map of keys and values</source>
        <translation>a map of keys and values</translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>node</source>
        <translation>node</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>external network</source>
        <translation>external network</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>tenant</translation>
    </message>
    <message>
        <source>network</source>
        <translation>network</translation>
    </message>
    <message>
        <source>security group</source>
        <translation>security group</translation>
    </message>
    <message>
        <source>router</source>
        <translation>router</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>machine</translation>
    </message>
    <message>
        <source>check</source>
        <translation>check</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>the file</translation>
    </message>
    <message>
        <source>The file has more than %1 values; that is more than a lab can be. Split it.</source>
        <translation>The file has more than %1 values; that is more than a lab can be. Split it.</translation>
    </message>
    <message>
        <source>The built-in image &quot;tiny&quot; needs at least %2 of memory; %1 is too little for it to start.</source>
        <translation>The built-in image “tiny” needs at least %2 of memory; %1 is too little for it to start.</translation>
    </message>
    <message>
        <source>&quot;%1…&quot; is no public SSH key. Copy the one line of a file such as id_ed25519.pub: type, key, and perhaps a comment.</source>
        <translation>“%1…” is no public SSH key. Copy the one line of a file such as id_ed25519.pub: type, key, and perhaps a comment.</translation>
    </message>
</context>
<context>
    <name>overlab::cli::Cli</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Did you mean “%1”?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>There is no option “--%1” here.</source>
        <translation>There is no option “--%1” here.</translation>
    </message>
    <message>
        <source>There is no option “%1”; options are written in full: --lab, --host, --json.</source>
        <translation>There is no option “%1”; options are written in full: --lab, --host, --json.</translation>
    </message>
    <message>
        <source>The option “--%1” takes no value.</source>
        <translation>The option “--%1” takes no value.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value: --%1 %2.</source>
        <translation>The option “--%1” needs a value: --%1 %2.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>A command is missing.</translation>
    </message>
    <message>
        <source>The command to run is missing behind “--”: overlabctl %1 %2</source>
        <translation>The command to run is missing behind “--”: overlabctl %1 %2</translation>
    </message>
    <message>
        <source>Something is missing: overlabctl %1 %2</source>
        <translation>Something is missing: overlabctl %1 %2</translation>
    </message>
    <message>
        <source>“%1” is one word too many: overlabctl %2 %3</source>
        <translation>“%1” is one word too many: overlabctl %2 %3</translation>
    </message>
    <message>
        <source>which lab (else the design&apos;s, or the only one running)</source>
        <translation>which lab (else the design&apos;s, or the only one running)</translation>
    </message>
    <message>
        <source>where: “local”, or what ssh understands</source>
        <translation>where: “local”, or what ssh understands</translation>
    </message>
    <message>
        <source>one JSON document on standard output, nothing else</source>
        <translation>one JSON document on standard output, nothing else</translation>
    </message>
    <message>
        <source>“--%1 %2”: a whole number of at least %3 belongs there.</source>
        <translation>“--%1 %2”: a whole number of at least %3 belongs there.</translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n created</numerusform>
            <numerusform>%n created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, in %3 s</source>
        <comment>lab, counts, seconds</comment>
        <translation>%1: %2, in %3 s</translation>
    </message>
    <message>
        <source>makes the lab match the design</source>
        <translation>makes the lab match the design</translation>
    </message>
    <message>
        <source>Console of %1. Ctrl-] leaves it.</source>
        <translation>Console of %1. Ctrl-] leaves it.</translation>
    </message>
    <message>
        <source>Console of %1 left.</source>
        <translation>Console of %1 left.</translation>
    </message>
    <message>
        <source>the serial console of a machine; Ctrl-] leaves it</source>
        <translation>the serial console of a machine; Ctrl-] leaves it</translation>
    </message>
    <message>
        <source>The lab “%1” has ended. Processes, namespaces, mounts, links and files were checked: nothing is left.</source>
        <translation>The lab “%1” has ended. Processes, namespaces, mounts, links and files were checked: nothing is left.</translation>
    </message>
    <message>
        <source>The lab “%1” has ended, but something is left:</source>
        <translation>The lab “%1” has ended, but something is left:</translation>
    </message>
    <message>
        <source>ends the lab and proves that nothing is left</source>
        <translation>ends the lab and proves that nothing is left</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATE</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WHAT</translation>
    </message>
    <message>
        <source>FOUND</source>
        <translation>FOUND</translation>
    </message>
    <message>
        <source>GOOD FOR</source>
        <translation>GOOD FOR</translation>
    </message>
    <message>
        <source>Nothing that could be installed is missing.</source>
        <translation>Nothing that could be installed is missing.</translation>
    </message>
    <message>
        <source>To install for more: %1</source>
        <translation>To install for more: %1</translation>
    </message>
    <message>
        <source>what this host can and cannot do, and what to install for more</source>
        <translation>what this host can and cannot do, and what to install for more</translation>
    </message>
    <message>
        <source>runs a command in a place; its exit status is this one&apos;s</source>
        <translation>runs a command in a place; its exit status is this one&apos;s</translation>
    </message>
    <message>
        <source>ends it after S seconds, with status 124</source>
        <translation>ends it after S seconds, with status 124</translation>
    </message>
    <message>
        <source>There is no lab; “overlabctl apply FILE” makes one.</source>
        <translation>There is no lab; “overlabctl apply FILE” makes one.</translation>
    </message>
    <message>
        <source>LAB</source>
        <translation>LAB</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>the labs of the host</source>
        <translation>the labs of the host</translation>
    </message>
    <message>
        <source>answer %1 in %2 ms, TTL %3</source>
        <comment>sequence number, milliseconds</comment>
        <translation>answer %1 in %2 ms, TTL %3</translation>
    </message>
    <message>
        <source>%1 sent, %2 answered</source>
        <translation>%1 sent, %2 answered</translation>
    </message>
    <message>
        <source>real echo requests from a machine to a machine, an address or “outside”</source>
        <translation>real echo requests from a machine to a machine, an address or “outside”</translation>
    </message>
    <message>
        <source>how many (4)</source>
        <translation>how many (4)</translation>
    </message>
    <message numerus="yes">
        <source>%n to create</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n to create</numerusform>
            <numerusform>%n to create</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n to change</numerusform>
            <numerusform>%n to change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n to remove</numerusform>
            <numerusform>%n to remove</numerusform>
        </translation>
    </message>
    <message>
        <source>what apply would do, step by step</source>
        <translation>what apply would do, step by step</translation>
    </message>
    <message>
        <source>the equivalent shell commands instead</source>
        <translation>the equivalent shell commands instead</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>machine, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>switches a machine on</source>
        <translation>switches a machine on</translation>
    </message>
    <message>
        <source>switches a machine off</source>
        <translation>switches a machine off</translation>
    </message>
    <message>
        <source>switches a machine off and on</source>
        <translation>switches a machine off and on</translation>
    </message>
    <message>
        <source>an interactive shell in a place</source>
        <translation>an interactive shell in a place</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>NODE</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADDRESS</translation>
    </message>
    <message>
        <source>ROLES</source>
        <translation>ROLES</translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation>MACHINE</translation>
    </message>
    <message>
        <source>ADDRESSES</source>
        <translation>ADDRESSES</translation>
    </message>
    <message>
        <source>FLOATING</source>
        <translation>FLOATING</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>KIND</translation>
    </message>
    <message>
        <source>ROUTER</source>
        <translation>ROUTER</translation>
    </message>
    <message>
        <source>EXTERNAL</source>
        <translation>EXTERNAL</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>NETWORK</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>SEGMENT</source>
        <translation>SEGMENT</translation>
    </message>
    <message>
        <source>SUBNETS</source>
        <translation>SUBNETS</translation>
    </message>
    <message>
        <source>LOCAL VLAN</source>
        <translation>LOCAL VLAN</translation>
    </message>
    <message>
        <source>Lab %1: %2</source>
        <comment>name, state</comment>
        <translation>Lab %1: %2</translation>
    </message>
    <message>
        <source>Not as drawn:</source>
        <translation>Not as drawn:</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n error(s)</source>
        <translation>
            <numerusform>%1: %n error</numerusform>
            <numerusform>%1: %n errors</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: valid</source>
        <translation>%1: valid</translation>
    </message>
    <message>
        <source>all problems of the files</source>
        <translation>all problems of the files</translation>
    </message>
    <message>
        <source>%1 has errors; nothing was changed.</source>
        <translation>%1 has errors; nothing was changed.</translation>
    </message>
    <message>
        <source>A PLACE is a node (compute-0), a machine (red/vm-1, or vm-1 where only one has that name),
a router (red/router-1), a network (red/net-1: its DHCP server), “outside”, or “underlay”.</source>
        <translation>A PLACE is a node (compute-0), a machine (red/vm-1, or vm-1 where only one has that name),
a router (red/router-1), a network (red/net-1: its DHCP server), “outside”, or “underlay”.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>it failed, and said why</source>
        <translation>it failed, and said why</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>wrong usage</translation>
    </message>
    <message>
        <source>the design is invalid</source>
        <translation>the design is invalid</translation>
    </message>
    <message>
        <source>no such lab, place or object</source>
        <translation>no such lab, place or object</translation>
    </message>
    <message>
        <source>Usage: overlabctl COMMAND … [--lab NAME] [--host DEST] [--json]</source>
        <translation>Usage: overlabctl COMMAND … [--lab NAME] [--host DEST] [--json]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>For every command:</source>
        <translation>For every command:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Exit status:</translation>
    </message>
    <message>
        <source>Usage: overlabctl %1</source>
        <translation>Usage: overlabctl %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>“%1” is not a lab&apos;s name: letters, digits, dots, hyphens and underscores, at most 63 of them.</source>
        <translation>“%1” is not a lab&apos;s name: letters, digits, dots, hyphens and underscores, at most 63 of them.</translation>
    </message>
    <message>
        <source>Running: %1.</source>
        <translation>Running: %1.</translation>
    </message>
    <message>
        <source>No lab is running; “overlabctl apply FILE” starts one.</source>
        <translation>No lab is running; “overlabctl apply FILE” starts one.</translation>
    </message>
    <message>
        <source>Several labs are running: %1. Choose one with --lab.</source>
        <translation>Several labs are running: %1. Choose one with --lab.</translation>
    </message>
    <message>
        <source>The lab “%1” is not running.</source>
        <translation>The lab “%1” is not running.</translation>
    </message>
    <message>
        <source>error:</source>
        <translation>error:</translation>
    </message>
    <message>
        <source>warning:</source>
        <translation>warning:</translation>
    </message>
    <message>
        <source>“%1” is not a host that ssh could reach.</source>
        <translation>“%1” is not a host that ssh could reach.</translation>
    </message>
    <message>
        <source>“%1” is for people; --json makes no sense with it.</source>
        <translation>“%1” is for people; --json makes no sense with it.</translation>
    </message>
    <message>
        <source>“overlabctl --help” lists the commands.</source>
        <translation>“overlabctl --help” lists the commands.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds on the progress line, for example &quot;4.2 s&quot;.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>REASON</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json has all.</source>
        <translation>
            <numerusform>… and %n more; --json has all.</numerusform>
            <numerusform>… and %n more; --json has all.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying the design again puts it right.</source>
        <translation>Applying the design again puts it right.</translation>
    </message>
    <message>
        <source>The engine of the lab “%1” did not answer; the lab was ended without it.</source>
        <translation>The engine of the lab “%1” did not answer; the lab was ended without it.</translation>
    </message>
    <message>
        <source>Run it in each node: overlabctl exec NODE -- sh &lt; SCRIPT. Elsewhere it does nothing.</source>
        <translation>Run it in each node: overlabctl exec NODE -- sh &lt; SCRIPT. Elsewhere it does nothing.</translation>
    </message>
    <message>
        <source>Interrupted. The engine of the lab “%1” goes on with the design: “overlabctl status --lab %1” shows how far it is, “overlabctl destroy --lab %1” ends it.</source>
        <translation>Interrupted. The engine of the lab “%1” goes on with the design: “overlabctl status --lab %1” shows how far it is, “overlabctl destroy --lab %1” ends it.</translation>
    </message>
    <message>
        <source>Interrupted before the lab “%1” was given the design: nothing was changed. If it was just being started, “overlabctl list” shows it and “overlabctl destroy --lab %1” ends it.</source>
        <translation>Interrupted before the lab “%1” was given the design: nothing was changed. If it was just being started, “overlabctl list” shows it and “overlabctl destroy --lab %1” ends it.</translation>
    </message>
    <message>
        <source>The lab “%1” had stopped; its folder was removed. Processes, namespaces, mounts, links and files were checked: nothing is left.</source>
        <translation>The lab “%1” had stopped; its folder was removed. Processes, namespaces, mounts, links and files were checked: nothing is left.</translation>
    </message>
    <message>
        <source>The lab “%1” has stopped. “overlabctl apply FILE” makes it anew from its design, “overlabctl destroy --lab %1” removes what is left of it.</source>
        <translation>The lab “%1” has stopped. “overlabctl apply FILE” makes it anew from its design, “overlabctl destroy --lab %1” removes what is left of it.</translation>
    </message>
    <message>
        <source>No lab is running. Stopped: %1.</source>
        <translation>No lab is running. Stopped: %1.</translation>
    </message>
    <message>
        <source>Several labs have stopped: %1. Choose one with --lab.</source>
        <translation>Several labs have stopped: %1. Choose one with --lab.</translation>
    </message>
    <message>
        <source>“%1” is a light guest and has no serial console; “overlabctl shell %1” opens a shell there.</source>
        <translation>“%1” is a light guest and has no serial console; “overlabctl shell %1” opens a shell there.</translation>
    </message>
    <message>
        <source>interrupted with Ctrl-C</source>
        <translation>interrupted with Ctrl-C</translation>
    </message>
    <message>
        <source>TENANT</source>
        <translation>TENANT</translation>
    </message>
    <message>
        <source>MACHINES</source>
        <translation>MACHINES</translation>
    </message>
    <message>
        <source>VCPUS</source>
        <translation>VCPUS</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>MEMORY</translation>
    </message>
    <message>
        <source>NETWORKS</source>
        <translation>NETWORKS</translation>
    </message>
    <message>
        <source>ROUTERS</source>
        <translation>ROUTERS</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>SENT</translation>
    </message>
    <message>
        <source>RECEIVED</source>
        <translation>RECEIVED</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, allowed</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>“outside” leads to the real network, until the next apply without it</source>
        <translation>“outside” leads to the real network, until the next apply without it</translation>
    </message>
    <message>
        <source>what apply --uplink would do</source>
        <translation>what apply --uplink would do</translation>
    </message>
    <message>
        <source>Uplink: “outside” leads to the real network as %1; a resolver answers at %2</source>
        <comment>addresses</comment>
        <translation>Uplink: “outside” leads to the real network as %1; a resolver answers at %2</translation>
    </message>
    <message>
        <source>Uplink: it does not work (%1)</source>
        <comment>reason</comment>
        <translation>Uplink: it does not work (%1)</translation>
    </message>
    <message>
        <source>nodes, machines, routers and networks of a lab, its uplink and drift if any</source>
        <translation>nodes, machines, routers and networks of a lab, its uplink and drift if any</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>number, place, what happens</comment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>The way of its ARP request:</source>
        <translation>The way of its ARP request:</translation>
    </message>
    <message>
        <source>And back:</source>
        <translation>And back:</translation>
    </message>
    <message>
        <source>the way of a packet, hop by hop, with the rule that decided each</source>
        <translation>the way of a packet, hop by hop, with the rule that decided each</translation>
    </message>
    <message>
        <source>icmp, tcp or udp (icmp)</source>
        <translation>icmp, tcp or udp (icmp)</translation>
    </message>
    <message>
        <source>the destination&apos;s, of tcp and udp</source>
        <translation>the destination&apos;s, of tcp and udp</translation>
    </message>
    <message>
        <source>of the IP packet in bytes, which may not be fragmented (84)</source>
        <translation>of the IP packet in bytes, which may not be fragmented (84)</translation>
    </message>
    <message>
        <source>a later packet of a connection, not its first</source>
        <translation>a later packet of a connection, not its first</translation>
    </message>
    <message>
        <source>the answer&apos;s way, too</source>
        <translation>the answer&apos;s way, too</translation>
    </message>
    <message>
        <source>“--protocol %1”: icmp, tcp, udp, arp or dhcp belongs there.</source>
        <translation>“--protocol %1”: icmp, tcp, udp, arp or dhcp belongs there.</translation>
    </message>
    <message>
        <source>“--protocol %1” needs a port: --port N.</source>
        <translation>“--protocol %1” needs a port: --port N.</translation>
    </message>
    <message>
        <source>“--port” goes with “--protocol tcp” or “--protocol udp”.</source>
        <translation>“--port” goes with “--protocol tcp” or “--protocol udp”.</translation>
    </message>
    <message>
        <source>“--port %1”: a number up to %2 belongs there.</source>
        <translation>“--port %1”: a number up to %2 belongs there.</translation>
    </message>
    <message>
        <source>“--length %1”: a number up to %2 belongs there.</source>
        <translation>“--length %1”: a number up to %2 belongs there.</translation>
    </message>
    <message>
        <source>icmp, tcp, udp, arp or dhcp (icmp)</source>
        <translation>icmp, tcp, udp, arp or dhcp (icmp)</translation>
    </message>
    <message>
        <source>send one real packet and see whether it goes that way</source>
        <translation>send one real packet and see whether it goes that way</translation>
    </message>
    <message>
        <source>the frames of the proof, as a pcapng file for Wireshark</source>
        <translation>the frames of the proof, as a pcapng file for Wireshark</translation>
    </message>
    <message>
        <source>FROM \ TO</source>
        <translation>FROM \ TO</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a row&apos;s number and machine</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“--protocol %1”: icmp, tcp or udp belongs there.</source>
        <translation>“--protocol %1”: icmp, tcp or udp belongs there.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>packets and bytes, rate</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>DEVICE</translation>
    </message>
    <message>
        <source>OF</source>
        <translation>OF</translation>
    </message>
    <message>
        <source>LOST</source>
        <translation>LOST</translation>
    </message>
    <message>
        <source>PROCESSORS</source>
        <translation>PROCESSORS</translation>
    </message>
    <message>
        <source>%1: not all could be read: %2</source>
        <comment>node, reason</comment>
        <translation>%1: not all could be read: %2</translation>
    </message>
    <message>
        <source>packets and bytes of ports and devices, the machines&apos; use of the host</source>
        <translation>packets and bytes of ports and devices, the machines&apos; use of the host</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>learned</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>table %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>bridge, node</comment>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>There is no node “%1” in the lab.</source>
        <translation>There is no node “%1” in the lab.</translation>
    </message>
    <message>
        <source>--watch follows one bridge; name it behind the node: “flows %1 br-int --watch”.</source>
        <translation>--watch follows one bridge; name it behind the node: “flows %1 br-int --watch”.</translation>
    </message>
    <message>
        <source>a node&apos;s flows, with counters and what they were made for</source>
        <translation>a node&apos;s flows, with counters and what they were made for</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>It is empty.</translation>
    </message>
    <message>
        <source>The same in a shell there: %1</source>
        <translation>The same in a shell there: %1</translation>
    </message>
    <message>
        <source>“%1” is no table. There are: %2.</source>
        <translation>“%1” is no table. There are: %2.</translation>
    </message>
    <message>
        <source>“table forwarding NODE BRIDGE” names a bridge, no other table does.</source>
        <translation>“table forwarding NODE BRIDGE” names a bridge, no other table does.</translation>
    </message>
    <message>
        <source>a table of a place: %1</source>
        <translation>a table of a place: %1</translation>
    </message>
    <message>
        <source>which hardware address a bridge has learned at which port</source>
        <translation>which hardware address a bridge has learned at which port</translation>
    </message>
    <message>
        <source>shows it again and again, until Ctrl-C</source>
        <translation>shows it again and again, until Ctrl-C</translation>
    </message>
    <message>
        <source>seconds between two looks (1)</source>
        <translation>seconds between two looks (1)</translation>
    </message>
    <message>
        <source>“--interval %1”: seconds from %2 to %3 belong there.</source>
        <translation>“--interval %1”: seconds from %2 to %3 belong there.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check&apos;s name, its packet</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2, should be dropped: %3. %4</source>
        <extracomment>a check: sign, packet, holds or fails, what became of the packet</extracomment>
        <translation>%1 %2, should be dropped: %3. %4</translation>
    </message>
    <message>
        <source>%1 %2, should pass: %3. %4</source>
        <translation>%1 %2, should pass: %3. %4</translation>
    </message>
    <message>
        <source>The lab matches the design.</source>
        <translation>The lab matches the design.</translation>
    </message>
    <message>
        <source>The lab does not match the design: %1.</source>
        <translation>The lab does not match the design: %1.</translation>
    </message>
    <message>
        <source>No design was ever applied to the lab “%1”: there is nothing to check.</source>
        <translation>No design was ever applied to the lab “%1”: there is nothing to check.</translation>
    </message>
    <message>
        <source>The design has no checks.</source>
        <translation>The design has no checks.</translation>
    </message>
    <message>
        <source>does the lab match the design, and do its checks hold on real packets</source>
        <translation>does the lab match the design, and do its checks hold on real packets</translation>
    </message>
    <message>
        <source>+ arrives, - does not, ? not known, first in the lab&apos;s tables, then by a real packet and its answer; ! is not as designed</source>
        <translation>+ arrives, - does not, ? not known, first in the lab&apos;s tables, then by a real packet and its answer; ! is not as designed</translation>
    </message>
    <message>
        <source>+ arrives, - does not, ? not known; ! is not as designed</source>
        <translation>+ arrives, - does not, ? not known; ! is not as designed</translation>
    </message>
    <message>
        <source>%1 %2 → %3: %4</source>
        <comment>sign, machine, machine, sentences</comment>
        <translation>%1 %2 → %3: %4</translation>
    </message>
    <message>
        <source>The design means %1 of %2 pairs to reach each other.</source>
        <translation>The design means %1 of %2 pairs to reach each other.</translation>
    </message>
    <message>
        <source>who reaches whom, as designed and as it is; status 0 when all is as the design means it</source>
        <translation>who reaches whom, as designed and as it is; status 0 when all is as the design means it</translation>
    </message>
    <message>
        <source>each machine sends a real packet to each other one, too</source>
        <translation>each machine sends a real packet to each other one, too</translation>
    </message>
    <message>
        <source>(in a tunnel %1 → %2, segment %3)</source>
        <translation>(in a tunnel %1 → %2, segment %3)</translation>
    </message>
    <message>
        <source>tshark ended: %1</source>
        <translation>tshark ended: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>tshark is not installed: the lines tell of addresses, protocols and ports only.</source>
        <translation>tshark is not installed: the lines tell of addresses, protocols and ports only.</translation>
    </message>
    <message>
        <source>capturing at %1</source>
        <translation>capturing at %1</translation>
    </message>
    <message>
        <source>%1 cannot be written; the capture is in %2.</source>
        <translation>%1 cannot be written; the capture is in %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>point of a capture, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: nothing more came after a while: %2</source>
        <comment>point of a capture, reason</comment>
        <translation>%1: nothing more came after a while: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) came faster than they could be shown.</source>
        <translation>
            <numerusform>%n packet came faster than it could be shown.</numerusform>
            <numerusform>%n packets came faster than they could be shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>“--write -” and --json both want standard output.</source>
        <translation>“--write -” and --json both want standard output.</translation>
    </message>
    <message>
        <source>packets as they pass devices of the lab, decoded or as a pcapng file</source>
        <translation>packets as they pass devices of the lab, decoded or as a pcapng file</translation>
    </message>
    <message>
        <source>only what fits, as tcpdump spells it: &quot;icmp or arp&quot;</source>
        <translation>only what fits, as tcpdump spells it: &quot;icmp or arp&quot;</translation>
    </message>
    <message>
        <source>writes a pcapng; “-” is standard output, for “wireshark -k -i -”</source>
        <translation>writes a pcapng; “-” is standard output, for “wireshark -k -i -”</translation>
    </message>
    <message>
        <source>ends after N packets</source>
        <translation>ends after N packets</translation>
    </message>
    <message>
        <source>ends after S seconds</source>
        <translation>ends after S seconds</translation>
    </message>
    <message>
        <source>keeps the first BYTES of each packet only</source>
        <translation>keeps the first BYTES of each packet only</translation>
    </message>
    <message>
        <source>What was captured so far is in %1.</source>
        <translation>What was captured so far is in %1.</translation>
    </message>
    <message>
        <source>Places and devices come in pairs: overlabctl capture a eth0 compute-0 eth0.</source>
        <translation>Places and devices come in pairs: overlabctl capture a eth0 compute-0 eth0.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>BY</translation>
    </message>
    <message>
        <source>Nothing has happened yet since the lab&apos;s engine began.</source>
        <translation>Nothing has happened yet since the lab&apos;s engine began.</translation>
    </message>
    <message>
        <source>what happened in a lab, when, to what, and by whom</source>
        <translation>what happened in a lab, when, to what, and by whom</translation>
    </message>
    <message>
        <source>goes on with what happens from now on, until Ctrl-C; with --json a document a line</source>
        <translation>goes on with what happens from now on, until Ctrl-C; with --json a document a line</translation>
    </message>
    <message>
        <source>shows it anew whenever something changes, until Ctrl-C; with --json a document a line</source>
        <translation>shows it anew whenever something changes, until Ctrl-C; with --json a document a line</translation>
    </message>
    <message>
        <source>Datapath of %1</source>
        <comment>a node</comment>
        <translation>Datapath of %1</translation>
    </message>
    <message>
        <source>A node&apos;s bridges share its datapath: “flows %1 --datapath” names no bridge.</source>
        <translation>A node&apos;s bridges share its datapath: “flows %1 --datapath” names no bridge.</translation>
    </message>
    <message>
        <source>--origins goes with --datapath, and not with --watch.</source>
        <translation>--origins goes with --datapath, and not with --watch.</translation>
    </message>
    <message>
        <source>the flows of the datapath: the switch&apos;s cache of what the flows of its bridges decided</source>
        <translation>the flows of the datapath: the switch&apos;s cache of what the flows of its bridges decided</translation>
    </message>
    <message>
        <source>below each of them the OpenFlow flows that it was made of</source>
        <translation>below each of them the OpenFlow flows that it was made of</translation>
    </message>
    <message>
        <source>“%1” has no graphical console; “graphics: vnc” in the design, and an apply, give a virtual machine one.</source>
        <translation>“%1” has no graphical console; “graphics: vnc” in the design, and an apply, give a virtual machine one.</translation>
    </message>
    <message>
        <source>A VNC viewer shows it: vncviewer %1 (TigerVNC). Ctrl-C ends.</source>
        <translation>A VNC viewer shows it: vncviewer %1 (TigerVNC). Ctrl-C ends.</translation>
    </message>
    <message>
        <source>the screen of a machine, on a Unix socket for a VNC viewer</source>
        <translation>the screen of a machine, on a Unix socket for a VNC viewer</translation>
    </message>
    <message>
        <source>where; a name of its own when it is not given</source>
        <translation>where; a name of its own when it is not given</translation>
    </message>
    <message>
        <source>table %1: no flow matches</source>
        <translation>table %1: no flow matches</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <extracomment>since a packet took the flow</extracomment>
        <translation>%1 s ago</translation>
    </message>
    <message>
        <source>in the network card</source>
        <translation>in the network card</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a port</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>The datapath has no flows: Open vSwitch makes one when a packet comes, and lets it go after ten quiet seconds.</source>
        <translation>The datapath has no flows: Open vSwitch makes one when a packet comes, and lets it go after ten quiet seconds.</translation>
    </message>
    <message>
        <source>%1: nothing was changed</source>
        <translation>%1: nothing was changed</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::gui::CaptureCommands</name>
    <message>
        <source>Capture here: %1</source>
        <translation>Capture here: %1</translation>
    </message>
    <message>
        <source>The lab’s engine has gone: the capture has ended, and what was captured stays.</source>
        <translation>The lab’s engine has gone: the capture has ended, and what was captured stays.</translation>
    </message>
    <message>
        <source>Save what was captured</source>
        <translation>Save what was captured</translation>
    </message>
    <message numerus="yes">
        <source>Capture at %n selected place(s)</source>
        <translation>
            <numerusform>Capture at %n selected place</numerusform>
            <numerusform>Capture at %n selected places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::gui::CheckCommands</name>
    <message>
        <source>Of those that were run: %1</source>
        <translation>Of those that were run: %1</translation>
    </message>
    <message>
        <source>The design has the check “%1” now.</source>
        <translation>The design has the check “%1” now.</translation>
    </message>
</context>
<context>
    <name>overlab::gui::CounterCommands</name>
    <message>
        <source>Export as CSV</source>
        <translation>Export as CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Comma-separated values (*.csv)</translation>
    </message>
</context>
<context>
    <name>overlab::gui::Docks</name>
    <message>
        <source>Palette</source>
        <extracomment>what can be put into the drawing</extracomment>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Labs</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Take out of the window, or put back</source>
        <translation>Take out of the window, or put back</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>the way of a packet</extracomment>
        <translation>Path</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>what must get through in the lab, and what must not</extracomment>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Reachability</source>
        <extracomment>who reaches whom</extracomment>
        <translation>Reachability</translation>
    </message>
    <message>
        <source>Terminals</source>
        <extracomment>shells in the lab</extracomment>
        <translation>Terminals</translation>
    </message>
    <message>
        <source>Captures</source>
        <extracomment>packets that were caught as they passed</extracomment>
        <translation>Captures</translation>
    </message>
    <message>
        <source>Maximise, or put back</source>
        <translation>Maximise, or put back</translation>
    </message>
</context>
<context>
    <name>overlab::gui::FileCommands</name>
    <message>
        <source>Designs (*.yaml *.yml)</source>
        <translation>Designs (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Open a design</source>
        <translation>Open a design</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>Save the design</translation>
    </message>
    <message>
        <source>The text has errors, so the drawing does not have what was typed last.</source>
        <translation>The text has errors, so the drawing does not have what was typed last.</translation>
    </message>
    <message>
        <source>Save the text as it is typed</source>
        <translation>Save the text as it is typed</translation>
    </message>
    <message>
        <source>Save what is drawn</source>
        <translation>Save what is drawn</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Save the changes to “%1”?</translation>
    </message>
    <message>
        <source>a drawing that was never saved</source>
        <translation>a drawing that was never saved</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Unsaved work</translation>
    </message>
    <message>
        <source>Overlab ended without saving %1. Its state of %2 was kept.</source>
        <translation>Overlab ended without saving %1. Its state of %2 was kept.</translation>
    </message>
    <message>
        <source>The file itself changes only when you save.</source>
        <translation>The file itself changes only when you save.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Throw it away</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decide later</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Do not save</translation>
    </message>
</context>
<context>
    <name>overlab::gui::GuestScreenCommands</name>
    <message>
        <source>Save the picture of the screen</source>
        <translation>Save the picture of the screen</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
</context>
<context>
    <name>overlab::gui::LabCommands</name>
    <message>
        <source>End the lab</source>
        <translation>End the lab</translation>
    </message>
    <message>
        <source>End the lab “%1”? Its machines stop and everything in them is lost.</source>
        <translation>End the lab “%1”? Its machines stop and everything in them is lost.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>overlab::gui::LabFeedback</name>
    <message>
        <source>Applying the design…</source>
        <translation>Applying the design…</translation>
    </message>
    <message>
        <source>The lab “%1” differs from its design</source>
        <translation>The lab “%1” differs from its design</translation>
    </message>
    <message>
        <source>Applied in %1 s: %2 created, %3 changed, %4 removed, %5 unchanged</source>
        <translation>Applied in %1 s: %2 created, %3 changed, %4 removed, %5 unchanged</translation>
    </message>
    <message>
        <source>%1 has errors; nothing was changed</source>
        <translation>%1 has errors; nothing was changed</translation>
    </message>
    <message>
        <source>The lab “%1” has ended, but something is left: see “overlabctl list”.</source>
        <translation>The lab “%1” has ended, but something is left: see “overlabctl list”.</translation>
    </message>
    <message>
        <source>The engine of the lab “%1” did not answer; the lab was ended without it, and nothing of it is left.</source>
        <translation>The engine of the lab “%1” did not answer; the lab was ended without it, and nothing of it is left.</translation>
    </message>
    <message>
        <source>The lab “%1” has ended; nothing of it is left.</source>
        <translation>The lab “%1” has ended; nothing of it is left.</translation>
    </message>
    <message>
        <source>The apply was cancelled. Apply again to finish it, or end the lab.</source>
        <translation>The apply was cancelled. Apply again to finish it, or end the lab.</translation>
    </message>
    <message>
        <source>The lab&apos;s engine does not answer any more. It is looked for again.</source>
        <translation>The lab&apos;s engine does not answer any more. It is looked for again.</translation>
    </message>
    <message>
        <source>The lab&apos;s engine had ended all of a sudden and was started again. The lab went on meanwhile.</source>
        <translation>The lab&apos;s engine had ended all of a sudden and was started again. The lab went on meanwhile.</translation>
    </message>
    <message>
        <source>The apply has ended.</source>
        <translation>The apply has ended.</translation>
    </message>
    <message>
        <source>The lab “%1” has ended.</source>
        <translation>The lab “%1” has ended.</translation>
    </message>
    <message>
        <source>The lab host cannot make “%1”; nothing was changed</source>
        <translation>The lab host cannot make “%1”; nothing was changed</translation>
    </message>
    <message>
        <source>Nothing was changed: the lab host cannot make this design. The problems say why.</source>
        <translation>Nothing was changed: the lab host cannot make this design. The problems say why.</translation>
    </message>
    <message>
        <source>Applied in part, in %1 s: %2 created, %3 changed, %4 removed, %5 unchanged</source>
        <translation>Applied in part, in %1 s: %2 created, %3 changed, %4 removed, %5 unchanged</translation>
    </message>
</context>
<context>
    <name>overlab::gui::LiveCommands</name>
    <message>
        <source>The lab does not answer. What is seen may be old; it goes on by itself when the lab answers again.</source>
        <translation>The lab does not answer. What is seen may be old; it goes on by itself when the lab answers again.</translation>
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
        <translation>This computer</translation>
    </message>
    <message>
        <source>%1[*] - Overlab</source>
        <translation>%1[*] - Overlab</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1: what was done, as &quot;Move vm-1&quot;</extracomment>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n machine</numerusform>
            <numerusform>%n machines</numerusform>
        </translation>
    </message>
    <message>
        <source>Lab: %1, %2, %3</source>
        <extracomment>the lab&apos;s state, its nodes, its machines</extracomment>
        <translation>Lab: %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied</source>
        <translation>
            <numerusform>%n change not applied</numerusform>
            <numerusform>%n changes not applied</numerusform>
        </translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Host: %1</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1: no answer</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 cannot be opened</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Stop %1</translation>
    </message>
    <message>
        <source>Reboot %1</source>
        <translation>Reboot %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Start %1</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>&amp;Addresses</translation>
    </message>
    <message>
        <source>Interfaces of &amp;machines</source>
        <translation>Interfaces of &amp;machines</translation>
    </message>
    <message>
        <source>Interfaces of &amp;routers</source>
        <translation>Interfaces of &amp;routers</translation>
    </message>
    <message>
        <source>&amp;Ways out</source>
        <translation>&amp;Ways out</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otes</translation>
    </message>
    <message>
        <source>&amp;Nodes</source>
        <translation>&amp;Nodes</translation>
    </message>
    <message>
        <source>&amp;Tenants&apos; zones</source>
        <translation>&amp;Tenants&apos; zones</translation>
    </message>
    <message>
        <source>Machines of %1</source>
        <translation>Machines of %1</translation>
    </message>
    <message>
        <source>F5 ends the presentation.</source>
        <translation>F5 ends the presentation.</translation>
    </message>
    <message>
        <source>In no file yet</source>
        <translation>In no file yet</translation>
    </message>
    <message>
        <source>Lab: %1</source>
        <translation>Lab: %1</translation>
    </message>
    <message>
        <source>Lab: not made yet</source>
        <translation>Lab: not made yet</translation>
    </message>
    <message>
        <source>Path from %1</source>
        <translation>Path from %1</translation>
    </message>
    <message>
        <source>Path to %1</source>
        <translation>Path to %1</translation>
    </message>
    <message>
        <source>Open terminal in %1</source>
        <translation>Open terminal in %1</translation>
    </message>
    <message>
        <source>Show flows</source>
        <translation>Show flows</translation>
    </message>
    <message>
        <source>Show tables</source>
        <translation>Show tables</translation>
    </message>
    <message>
        <source>Show flows of %1</source>
        <comment>a bridge</comment>
        <translation>Show flows of %1</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>Repair %1</translation>
    </message>
    <message>
        <source>Repair %1 and all else that differs</source>
        <translation>Repair %1 and all else that differs</translation>
    </message>
    <message>
        <source>Adopt that %1 is gone</source>
        <translation>Adopt that %1 is gone</translation>
    </message>
    <message>
        <source>%1 is no longer in the design. The next apply clears away what is left of it.</source>
        <translation>%1 is no longer in the design. The next apply clears away what is left of it.</translation>
    </message>
    <message>
        <source>Save the captured frames</source>
        <translation>Save the captured frames</translation>
    </message>
    <message>
        <source>Open screen of %1</source>
        <translation>Open screen of %1</translation>
    </message>
    <message>
        <source>No dock is open below.</source>
        <translation>No dock is open below.</translation>
    </message>
</context>
<context>
    <name>overlab::gui::PathCommands</name>
    <message>
        <source>The drawing allows it now; apply it, then ask again.</source>
        <translation>The drawing allows it now; apply it, then ask again.</translation>
    </message>
</context>
<context>
    <name>overlab::gui::PcapngFiles</name>
    <message>
        <source>Captures for Wireshark (*.pcapng)</source>
        <translation>Captures for Wireshark (*.pcapng)</translation>
    </message>
</context>
<context>
    <name>overlab::gui::TerminalCommands</name>
    <message>
        <source>Save the terminal&apos;s text</source>
        <translation>Save the terminal&apos;s text</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>overlab::gui::TextSync</name>
    <message>
        <source>%1 was removed by another program. Saving makes it again.</source>
        <translation>%1 was removed by another program. Saving makes it again.</translation>
    </message>
    <message>
        <source>%1 was changed by another program and is read again.</source>
        <translation>%1 was changed by another program and is read again.</translation>
    </message>
    <message>
        <source>The file changed</source>
        <translation>The file changed</translation>
    </message>
    <message>
        <source>Another program changed %1, and there are unsaved changes here.</source>
        <translation>Another program changed %1, and there are unsaved changes here.</translation>
    </message>
    <message>
        <source>Reading the file again drops the changes here. Keeping them replaces the other program&apos;s with the next save.</source>
        <translation>Reading the file again drops the changes here. Keeping them replaces the other program&apos;s with the next save.</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Read the file again</translation>
    </message>
    <message>
        <source>Keep the changes here</source>
        <translation>Keep the changes here</translation>
    </message>
</context>
<context>
    <name>overlab::gui::TrafficCommands</name>
    <message>
        <source>The links show their traffic as soon as the lab runs.</source>
        <translation>The links show their traffic as soon as the lab runs.</translation>
    </message>
</context>
<context>
    <name>overlab::gui::WindowActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>Begins an empty drawing</source>
        <translation>Begins an empty drawing</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Opens a design file</source>
        <translation>Opens a design file</translation>
    </message>
    <message>
        <source>&amp;Examples and templates</source>
        <translation>&amp;Examples and templates</translation>
    </message>
    <message>
        <source>Shows designs to begin with</source>
        <translation>Shows designs to begin with</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Saves the design</source>
        <translation>Saves the design</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>Saves the design in another file</source>
        <translation>Saves the design in another file</translation>
    </message>
    <message>
        <source>&amp;Export the picture…</source>
        <translation>&amp;Export the picture…</translation>
    </message>
    <message>
        <source>Saves the picture as PNG, SVG or PDF</source>
        <translation>Saves the picture as PNG, SVG or PDF</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Prints the picture</source>
        <translation>Prints the picture</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Closes the design; a running lab goes on</source>
        <translation>Closes the design; a running lab goes on</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <source>Finds names and addresses in the design</source>
        <translation>Finds names and addresses in the design</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>Co&amp;mmands…</translation>
    </message>
    <message>
        <source>Finds anything that the window can do</source>
        <translation>Finds anything that the window can do</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>Languages, looks, and how labs are handled</source>
        <translation>Languages, looks, and how labs are handled</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>&amp;Presenter mode</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>&amp;Reset the layout of the window</source>
        <translation>&amp;Reset the layout of the window</translation>
    </message>
    <message>
        <source>Puts all docks back to where they were at first</source>
        <translation>Puts all docks back to where they were at first</translation>
    </message>
    <message>
        <source>&amp;Plan…</source>
        <translation>&amp;Plan…</translation>
    </message>
    <message>
        <source>Shows what an apply would do, and changes nothing</source>
        <translation>Shows what an apply would do, and changes nothing</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Apply</translation>
    </message>
    <message>
        <source>Makes the lab match the drawing</source>
        <translation>Makes the lab match the drawing</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Stops the running apply at its next step</source>
        <translation>Stops the running apply at its next step</translation>
    </message>
    <message>
        <source>&amp;End the lab…</source>
        <translation>&amp;End the lab…</translation>
    </message>
    <message>
        <source>Stops the lab&apos;s machines and takes everything of it away</source>
        <translation>Stops the lab&apos;s machines and takes everything of it away</translation>
    </message>
    <message>
        <source>Lead to the &amp;real network</source>
        <translation>Lead to the &amp;real network</translation>
    </message>
    <message>
        <source>“outside” forwards to the real network, from the next apply on</source>
        <translation>“outside” forwards to the real network, from the next apply on</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>Asks the lab again for its state</source>
        <translation>Asks the lab again for its state</translation>
    </message>
    <message>
        <source>Lab &amp;host…</source>
        <translation>Lab &amp;host…</translation>
    </message>
    <message>
        <source>Chooses the computer that labs run on</source>
        <translation>Chooses the computer that labs run on</translation>
    </message>
    <message>
        <source>&amp;Doctor…</source>
        <translation>&amp;Doctor…</translation>
    </message>
    <message>
        <source>Says what the lab host can do and what it lacks</source>
        <translation>Says what the lab host can do and what it lacks</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Tour</translation>
    </message>
    <message>
        <source>Shows what is where, in a minute</source>
        <translation>Shows what is where, in a minute</translation>
    </message>
    <message>
        <source>&amp;About Overlab</source>
        <translation>&amp;About Overlab</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Large text and the drawing alone, for a projector</source>
        <translation>Large text and the drawing alone, for a projector</translation>
    </message>
    <message>
        <source>Pat&amp;h</source>
        <translation>Pat&amp;h</translation>
    </message>
    <message>
        <source>Walks a packet between the two ends that are selected, hop by hop</source>
        <translation>Walks a packet between the two ends that are selected, hop by hop</translation>
    </message>
    <message>
        <source>&amp;Inside the nodes</source>
        <translation>&amp;Inside the nodes</translation>
    </message>
    <message>
        <source>Shows the running lab&apos;s bridges, ports, namespaces and tunnels</source>
        <translation>Shows the running lab&apos;s bridges, ports, namespaces and tunnels</translation>
    </message>
    <message>
        <source>Run chec&amp;ks</source>
        <translation>Run chec&amp;ks</translation>
    </message>
    <message>
        <source>Sends a real packet for each check of the design, and shows what came of them</source>
        <translation>Sends a real packet for each check of the design, and shows what came of them</translation>
    </message>
    <message>
        <source>Reacha&amp;bility</source>
        <translation>Reacha&amp;bility</translation>
    </message>
    <message>
        <source>Who reaches whom: all machines as a matrix</source>
        <translation>Who reaches whom: all machines as a matrix</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>Watches the running lab&apos;s flows, tables and counters</source>
        <translation>Watches the running lab&apos;s flows, tables and counters</translation>
    </message>
    <message>
        <source>New ter&amp;minal</source>
        <translation>New ter&amp;minal</translation>
    </message>
    <message>
        <source>Opens a shell or console in what is selected, or lists the places of the lab</source>
        <translation>Opens a shell or console in what is selected, or lists the places of the lab</translation>
    </message>
    <message>
        <source>Ca&amp;ptures</source>
        <translation>Ca&amp;ptures</translation>
    </message>
    <message>
        <source>Packets as they pass machines, ports, bridges and tunnels</source>
        <translation>Packets as they pass machines, ports, bridges and tunnels</translation>
    </message>
    <message>
        <source>Traffi&amp;c on the links</source>
        <translation>Traffi&amp;c on the links</translation>
    </message>
    <message>
        <source>Links of the drawing are the wider and warmer the more flows over them in the running lab</source>
        <translation>Links of the drawing are the wider and warmer the more flows over them in the running lab</translation>
    </message>
    <message>
        <source>&amp;Graphical console</source>
        <translation>&amp;Graphical console</translation>
    </message>
    <message>
        <source>Shows the screen of the virtual machine that is selected, or lists the places of the lab</source>
        <translation>Shows the screen of the virtual machine that is selected, or lists the places of the lab</translation>
    </message>
    <message>
        <source>Ma&amp;ximise the lower docks</source>
        <translation>Ma&amp;ximise the lower docks</translation>
    </message>
    <message>
        <source>Path, terminals, captures and the like take the room of the drawing</source>
        <translation>Path, terminals, captures and the like take the room of the drawing</translation>
    </message>
</context>
<context>
    <name>overlab::gui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Show in the drawing</source>
        <translation>&amp;Show in the drawing</translation>
    </message>
    <message>
        <source>&amp;Docks</source>
        <translation>&amp;Docks</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>A&amp;rrange</translation>
    </message>
    <message>
        <source>&amp;Align and distribute</source>
        <translation>&amp;Align and distribute</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Lab</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Tool bar</translation>
    </message>
</context>
<context>
    <name>overlab::gui::Workspace</name>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Design and YAML</source>
        <extracomment>the picture and the text side by side</extracomment>
        <translation>Design and YAML</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>the picture and the text</comment>
        <translation>Both</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>what stands inside the nodes of a lab</extracomment>
        <translation>Inside</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>what of the running lab is watched: flows, tables, counters</extracomment>
        <translation>Live</translation>
    </message>
</context>
<context>
    <name>overlab::views::AboutDialog</name>
    <message>
        <source>About Overlab</source>
        <translation>About Overlab</translation>
    </message>
    <message>
        <source>Designs cloud labs and makes them real on this computer, wired the way OpenStack Neutron wires them.</source>
        <translation>Designs cloud labs and makes them real on this computer, wired the way OpenStack Neutron wires them.</translation>
    </message>
    <message>
        <source>Free software, under the GNU General Public License, version 3 or later.</source>
        <translation>Free software, under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>C&amp;opy the versions</source>
        <translation>C&amp;opy the versions</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>overlab::views::ActivityEntry</name>
    <message>
        <source>Planned the lab “%1”</source>
        <translation>Planned the lab “%1”</translation>
    </message>
    <message>
        <source>Applied the design to the lab “%1”</source>
        <translation>Applied the design to the lab “%1”</translation>
    </message>
    <message>
        <source>Ended the lab “%1”</source>
        <translation>Ended the lab “%1”</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Started %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>Stopped %1</translation>
    </message>
    <message>
        <source>Restarted %1</source>
        <translation>Restarted %1</translation>
    </message>
    <message>
        <source>Planning the lab “%1”…</source>
        <translation>Planning the lab “%1”…</translation>
    </message>
    <message>
        <source>Applying the design to the lab “%1”…</source>
        <translation>Applying the design to the lab “%1”…</translation>
    </message>
    <message>
        <source>Ending the lab “%1”…</source>
        <translation>Ending the lab “%1”…</translation>
    </message>
    <message>
        <source>Starting %1…</source>
        <translation>Starting %1…</translation>
    </message>
    <message>
        <source>Stopping %1…</source>
        <translation>Stopping %1…</translation>
    </message>
    <message>
        <source>Restarting %1…</source>
        <translation>Restarting %1…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>done with problems</source>
        <translation>done with problems</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n created</numerusform>
            <numerusform>%n created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>nothing to change</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of the lab were left as they are.</source>
        <translation>
            <numerusform>%n object of the lab was left as it is.</numerusform>
            <numerusform>%n objects of the lab were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to create</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n to create</numerusform>
            <numerusform>%n to create</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n to change</numerusform>
            <numerusform>%n to change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n to remove</numerusform>
            <numerusform>%n to remove</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked the lab “%1”</source>
        <translation>Checked the lab “%1”</translation>
    </message>
    <message>
        <source>Checking the lab “%1”…</source>
        <translation>Checking the lab “%1”…</translation>
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
        <translation>Last apply</translation>
    </message>
    <message>
        <source>Nothing is being done</source>
        <translation>Nothing is being done</translation>
    </message>
    <message>
        <source>Cancelling: the step that has begun is finished first…</source>
        <translation>Cancelling: the step that has begun is finished first…</translation>
    </message>
    <message>
        <source>%1 of %2, %3 s</source>
        <extracomment>Finished objects, all objects, seconds: &quot;12 of 38, 4 s&quot;</extracomment>
        <translation>%1 of %2, %3 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stops the apply at its next step; what is made stays, and the next apply finishes it</source>
        <translation>Stops the apply at its next step; what is made stays, and the next apply finishes it</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>While the lab is made as it is drawn, its objects are listed here, each with its state.</source>
        <translation>While the lab is made as it is drawn, its objects are listed here, each with its state.</translation>
    </message>
    <message>
        <source>What is done from this window is listed here: when, how long it took, and what came of it.</source>
        <translation>What is done from this window is listed here: when, how long it took, and what came of it.</translation>
    </message>
    <message>
        <source>Objects being worked on</source>
        <translation>Objects being worked on</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>overlab::views::AppearancePage</name>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>High contrast, light</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>High contrast, dark</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Like the desktop</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>The system&apos;s language</translation>
    </message>
    <message>
        <source>The system&apos;s font</source>
        <translation>The system&apos;s font</translation>
    </message>
    <message>
        <source>The system&apos;s fixed-width font</source>
        <translation>The system&apos;s fixed-width font</translation>
    </message>
    <message>
        <source>The system&apos;s size</source>
        <translation>The system&apos;s size</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points, after a font size</comment>
        <translation> pt</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Look:</source>
        <translation>&amp;Look:</translation>
    </message>
    <message>
        <source>La&amp;nguage:</source>
        <translation>La&amp;nguage:</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Font:</translation>
    </message>
    <message>
        <source>Font &amp;size:</source>
        <translation>Font &amp;size:</translation>
    </message>
    <message>
        <source>Fi&amp;xed-width font:</source>
        <translation>Fi&amp;xed-width font:</translation>
    </message>
    <message>
        <source>Text sc&amp;ale:</source>
        <translation>Text sc&amp;ale:</translation>
    </message>
    <message>
        <source>Addresses look like this:</source>
        <translation>Addresses look like this:</translation>
    </message>
    <message>
        <source>For addresses, commands and code</source>
        <translation>For addresses, commands and code</translation>
    </message>
</context>
<context>
    <name>overlab::views::BridgeChooser</name>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Datapath</source>
        <translation>Datapath</translation>
    </message>
    <message>
        <source>Bridge, or the datapath</source>
        <translation>Bridge, or the datapath</translation>
    </message>
</context>
<context>
    <name>overlab::views::BroadcastModel</name>
    <message>
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>runs…</source>
        <translation>runs…</translation>
    </message>
    <message>
        <source>ended by the time limit</source>
        <extracomment>of a command that has ended</extracomment>
        <translation>ended by the time limit</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>status %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a group of places that said the same; %1: its letter, %2: how many they are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to go.</source>
        <translation>
            <numerusform>%n place to go.</numerusform>
            <numerusform>%n places to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) ended with status 0.</source>
        <translation>
            <numerusform>%1 of %n place ended with status 0.</numerusform>
            <numerusform>%1 of %n places ended with status 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 There are %2 different answers.</source>
        <extracomment>%1: &quot;5 of 6 places ended with status 0.&quot;</extracomment>
        <translation>%1 There are %2 different answers.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Alike</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
</context>
<context>
    <name>overlab::views::BroadcastView</name>
    <message>
        <source>
(There was more, which was left out.)</source>
        <translation>
(There was more, which was left out.)</translation>
    </message>
    <message numerus="yes">
        <source>The same answer: %1 and %n more</source>
        <extracomment>%1: places</extracomment>
        <translation>
            <numerusform>The same answer: %1 and %n more</numerusform>
            <numerusform>The same answer: %1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The same answer: %1</source>
        <extracomment>%1: places</extracomment>
        <translation>The same answer: %1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Run in %n place(s)</source>
        <translation>
            <numerusform>&amp;Run in %n place</numerusform>
            <numerusform>&amp;Run in %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands are run in a running lab. Apply the design first.</source>
        <translation>Commands are run in a running lab. Apply the design first.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>&amp;All places</source>
        <translation>&amp;All places</translation>
    </message>
    <message>
        <source>&amp;Nodes</source>
        <translation>&amp;Nodes</translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation>&amp;Machines</translation>
    </message>
    <message>
        <source>&amp;Routers</source>
        <translation>&amp;Routers</translation>
    </message>
    <message>
        <source>&amp;DHCP namespaces</source>
        <translation>&amp;DHCP namespaces</translation>
    </message>
    <message>
        <source>N&amp;o place</source>
        <translation>N&amp;o place</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>A command that takes longer is ended</source>
        <translation>A command that takes longer is ended</translation>
    </message>
    <message>
        <source>What came of the command</source>
        <translation>What came of the command</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Tick the places and type a command: sh runs it once in each of them.</source>
        <translation>Tick the places and type a command: sh runs it once in each of them.</translation>
    </message>
    <message>
        <source>Ticks all places of one kind</source>
        <translation>Ticks all places of one kind</translation>
    </message>
    <message>
        <source>A command for all of them, such as “ip route”</source>
        <translation>A command for all of them, such as “ip route”</translation>
    </message>
</context>
<context>
    <name>overlab::views::CanvasActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicate</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>Select what is co&amp;nnected</source>
        <translation>Select what is co&amp;nnected</translation>
    </message>
    <message>
        <source>Select all of this &amp;kind</source>
        <translation>Select all of this &amp;kind</translation>
    </message>
    <message>
        <source>&amp;Join the two</source>
        <translation>&amp;Join the two</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Group</translation>
    </message>
    <message>
        <source>U&amp;ngroup</source>
        <translation>U&amp;ngroup</translation>
    </message>
    <message>
        <source>Align &amp;left edges</source>
        <translation>Align &amp;left edges</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>Align &amp;centres</translation>
    </message>
    <message>
        <source>Align &amp;right edges</source>
        <translation>Align &amp;right edges</translation>
    </message>
    <message>
        <source>Align &amp;top edges</source>
        <translation>Align &amp;top edges</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>Align &amp;middles</translation>
    </message>
    <message>
        <source>Align &amp;bottom edges</source>
        <translation>Align &amp;bottom edges</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>Distribute &amp;horizontally</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>Distribute &amp;vertically</translation>
    </message>
    <message>
        <source>&amp;Arrange automatically</source>
        <translation>&amp;Arrange automatically</translation>
    </message>
    <message>
        <source>Arrange the &amp;selection</source>
        <translation>Arrange the &amp;selection</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Actual size</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Show &amp;everything</translation>
    </message>
    <message>
        <source>Show the &amp;selection</source>
        <translation>Show the &amp;selection</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Select</translation>
    </message>
    <message>
        <source>Draw &amp;lines</source>
        <translation>Draw &amp;lines</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>Add a &amp;note</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Un&amp;lock</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>Un&amp;fold</source>
        <translation>Un&amp;fold</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Fold</translation>
    </message>
</context>
<context>
    <name>overlab::views::CanvasMenu</name>
    <message>
        <source>Cop&amp;y as</source>
        <translation>Cop&amp;y as</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>&amp;Subnet</source>
        <translation>&amp;Subnet</translation>
    </message>
    <message>
        <source>&amp;MAC address</source>
        <translation>&amp;MAC address</translation>
    </message>
    <message>
        <source>&amp;YAML</source>
        <translation>&amp;YAML</translation>
    </message>
    <message>
        <source>Al&amp;ign</source>
        <translation>Al&amp;ign</translation>
    </message>
    <message>
        <source>&amp;Add here</source>
        <translation>&amp;Add here</translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation>&amp;Properties</translation>
    </message>
</context>
<context>
    <name>overlab::views::CanvasView</name>
    <message>
        <source>A line needs two ends.</source>
        <translation>A line needs two ends.</translation>
    </message>
    <message>
        <source>A line joins a machine or a router with a network, or a router with an external network.</source>
        <translation>A line joins a machine or a router with a network, or a router with an external network.</translation>
    </message>
    <message>
        <source>The router is in this network already.</source>
        <translation>The router is in this network already.</translation>
    </message>
    <message>
        <source>The router has a way out already.</source>
        <translation>The router has a way out already.</translation>
    </message>
    <message>
        <source>Machines and networks get out through a router.</source>
        <translation>Machines and networks get out through a router.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>Drag from a machine or a router to a network.</source>
        <translation>Drag from a machine or a router to a network.</translation>
    </message>
    <message>
        <source>Click where it shall be.</source>
        <translation>Click where it shall be.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Delete %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n line(s)</source>
        <translation>
            <numerusform>Delete %n line</numerusform>
            <numerusform>Delete %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <translation>
            <numerusform>Delete %n object</numerusform>
            <numerusform>Delete %n objects</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has no part of a design.</source>
        <translation>The clipboard has no part of a design.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n object(s)</source>
        <translation>
            <numerusform>Paste %n object</numerusform>
            <numerusform>Paste %n objects</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it here to give it to the tenant %1.</source>
        <translation>Drop it here to give it to the tenant %1.</translation>
    </message>
    <message>
        <source>Drop it here to put it on the node %1.</source>
        <translation>Drop it here to put it on the node %1.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n object(s) on %1</source>
        <translation>
            <numerusform>Put %n object on %1</numerusform>
            <numerusform>Put %n objects on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n object(s) to %1</source>
        <translation>
            <numerusform>Give %n object to %1</numerusform>
            <numerusform>Give %n objects to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Move %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n object(s)</source>
        <translation>
            <numerusform>Move %n object</numerusform>
            <numerusform>Move %n objects</numerusform>
        </translation>
    </message>
    <message>
        <source>Join %1 and %2</source>
        <translation>Join %1 and %2</translation>
    </message>
    <message numerus="yes">
        <source>Align %n object(s)</source>
        <translation>
            <numerusform>Align %n object</numerusform>
            <numerusform>Align %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n object(s)</source>
        <translation>
            <numerusform>Distribute %n object</numerusform>
            <numerusform>Distribute %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n object(s)</source>
        <translation>
            <numerusform>Lock %n object</numerusform>
            <numerusform>Lock %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n object(s)</source>
        <translation>
            <numerusform>Unlock %n object</numerusform>
            <numerusform>Unlock %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %n object(s)</source>
        <translation>
            <numerusform>Group %n object</numerusform>
            <numerusform>Group %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ungroup %n group(s)</source>
        <translation>
            <numerusform>Ungroup %n group</numerusform>
            <numerusform>Ungroup %n groups</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Fold %1</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>Unfold %1</translation>
    </message>
    <message>
        <source>Rename the group %1</source>
        <translation>Rename the group %1</translation>
    </message>
    <message>
        <source>Select at least two objects to arrange them.</source>
        <translation>Select at least two objects to arrange them.</translation>
    </message>
    <message>
        <source>The drawing has changed meanwhile; it was not arranged.</source>
        <translation>The drawing has changed meanwhile; it was not arranged.</translation>
    </message>
    <message>
        <source>Arrange the drawing</source>
        <translation>Arrange the drawing</translation>
    </message>
    <message numerus="yes">
        <source>Arrange %n object(s)</source>
        <translation>
            <numerusform>Arrange %n object</numerusform>
            <numerusform>Arrange %n objects</numerusform>
        </translation>
    </message>
    <message>
        <source>The drawing is too large to be arranged by its lines: it stands in rows.</source>
        <translation>The drawing is too large to be arranged by its lines: it stands in rows.</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Resize %1</translation>
    </message>
    <message>
        <source>Edit the note %1</source>
        <translation>Edit the note %1</translation>
    </message>
    <message>
        <source>Text of the note, in Markdown</source>
        <translation>Text of the note, in Markdown</translation>
    </message>
    <message>
        <source>Markdown. Ctrl+Return ends, Escape cancels.</source>
        <translation>Markdown. Ctrl+Return ends, Escape cancels.</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>Title of the group</translation>
    </message>
    <message>
        <source>Delete objects</source>
        <translation>Delete objects</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s) of the drawing?</source>
        <translation>
            <numerusform>Delete %n object of the drawing?</numerusform>
            <numerusform>Delete %n objects of the drawing?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>Undo brings them back.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Nothing is drawn yet</translation>
    </message>
    <message>
        <source>Drag a network and two machines here from the palette, then a line from each machine to the network.</source>
        <translation>Drag a network and two machines here from the palette, then a line from each machine to the network.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>overlab::views::CaptureModel</name>
    <message>
        <source>not seen</source>
        <translation>not seen</translation>
    </message>
    <message>
        <source>first</source>
        <translation>first</translation>
    </message>
    <message>
        <source>+%1 ms</source>
        <extracomment>milliseconds since a packet was first seen</extracomment>
        <translation>+%1 ms</translation>
    </message>
    <message>
        <source>No frame of this packet was seen at %1.</source>
        <translation>No frame of this packet was seen at %1.</translation>
    </message>
    <message>
        <source>Seen at %1 at %2, in a tunnel</source>
        <translation>Seen at %1 at %2, in a tunnel</translation>
    </message>
    <message>
        <source>Seen at %1 at %2</source>
        <translation>Seen at %1 at %2</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>number of a packet</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconds</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>In a tunnel</source>
        <translation>In a tunnel</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>first, again +%1 ms</source>
        <extracomment>a packet passes the same place twice; milliseconds since it was first seen</extracomment>
        <translation>first, again +%1 ms</translation>
    </message>
    <message>
        <source>+%1 and +%2 ms</source>
        <translation>+%1 and +%2 ms</translation>
    </message>
</context>
<context>
    <name>overlab::views::CapturePoints</name>
    <message>
        <source>Nothing more comes from here: %1</source>
        <translation>Nothing more comes from here: %1</translation>
    </message>
    <message>
        <source>Add this point</source>
        <translation>Add this point</translation>
    </message>
    <message>
        <source>Take the chosen points away</source>
        <translation>Take the chosen points away</translation>
    </message>
    <message>
        <source>Place and device</source>
        <translation>Place and device</translation>
    </message>
    <message>
        <source>A machine, router or network, or a node with one of its devices: “red/vm-1”, “compute-0 eth0”</source>
        <translation>A machine, router or network, or a node with one of its devices: “red/vm-1”, “compute-0 eth0”</translation>
    </message>
    <message>
        <source>Place, device</source>
        <extracomment>in the box to add a point where packets are captured</extracomment>
        <translation>Place, device</translation>
    </message>
    <message>
        <source>Where packets are captured</source>
        <translation>Where packets are captured</translation>
    </message>
</context>
<context>
    <name>overlab::views::CaptureView</name>
    <message>
        <source>tshark ended: %1 The packets that follow are not decoded.</source>
        <translation>tshark ended: %1 The packets that follow are not decoded.</translation>
    </message>
    <message>
        <source>Packet %1 at %2, %3 bytes</source>
        <extracomment>a packet&apos;s number, where it was captured, how many bytes it has</extracomment>
        <translation>Packet %1 at %2, %3 bytes</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n packet(s) shown</source>
        <translation>
            <numerusform>%1 of %n packet shown</numerusform>
            <numerusform>%1 of %n packets shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for packets…</source>
        <translation>Waiting for packets…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n packet(s); older ones are not kept</source>
        <translation>
            <numerusform>The last %n packet; older ones are not kept</numerusform>
            <numerusform>The last %n packets; older ones are not kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation>
            <numerusform>%n packet</numerusform>
            <numerusform>%n packets</numerusform>
        </translation>
    </message>
    <message>
        <source>Packets appear here within a second after they have passed.</source>
        <translation>Packets appear here within a second after they have passed.</translation>
    </message>
    <message>
        <source>Choose where packets are captured: “Capture here” in the context menu of a machine, router, network or line of the drawing, or of a port, bridge or tunnel inside the nodes; or type a place on the left. At several points, the same packet is one row, with the time at each.</source>
        <translation>Choose where packets are captured: “Capture here” in the context menu of a machine, router, network or line of the drawing, or of a port, bridge or tunnel inside the nodes; or type a place on the left. At several points, the same packet is one row, with the time at each.</translation>
    </message>
    <message>
        <source>Press Start to capture at these points.</source>
        <translation>Press Start to capture at these points.</translation>
    </message>
    <message>
        <source>Captures need a running lab. Apply the design first.</source>
        <translation>Captures need a running lab. Apply the design first.</translation>
    </message>
    <message>
        <source>Choose a point first</source>
        <translation>Choose a point first</translation>
    </message>
    <message>
        <source>Captures anew; what was captured before goes</source>
        <translation>Captures anew; what was captured before goes</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Captures</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Ends the capture; what was captured stays</source>
        <translation>Ends the capture; what was captured stays</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Saves what was captured as a pcapng file</source>
        <translation>Saves what was captured as a pcapng file</translation>
    </message>
    <message>
        <source>Wireshark</source>
        <translation>Wireshark</translation>
    </message>
    <message>
        <source>Opens what was captured in Wireshark</source>
        <translation>Opens what was captured in Wireshark</translation>
    </message>
    <message>
        <source>Capture: icmp or arp</source>
        <translation>Capture: icmp or arp</translation>
    </message>
    <message>
        <source>Capture filter</source>
        <translation>Capture filter</translation>
    </message>
    <message>
        <source>Which packets are captured, as tcpdump spells it: “host 10.0.0.10 and tcp port 80”</source>
        <translation>Which packets are captured, as tcpdump spells it: “host 10.0.0.10 and tcp port 80”</translation>
    </message>
    <message>
        <source>Show: tcp.port == 80</source>
        <translation>Show: tcp.port == 80</translation>
    </message>
    <message>
        <source>tshark is not installed</source>
        <translation>tshark is not installed</translation>
    </message>
    <message>
        <source>Display filter</source>
        <translation>Display filter</translation>
    </message>
    <message>
        <source>Which of the captured packets are shown, as Wireshark spells it: “icmp and ip.addr == 10.0.0.10”. Return applies it.</source>
        <translation>Which of the captured packets are shown, as Wireshark spells it: “icmp and ip.addr == 10.0.0.10”. Return applies it.</translation>
    </message>
    <message>
        <source>Without tshark the list tells of addresses, protocols and ports only. Install the package tshark.</source>
        <translation>Without tshark the list tells of addresses, protocols and ports only. Install the package tshark.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>how much of a capture is kept</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>How much is kept</source>
        <translation>How much is kept</translation>
    </message>
    <message>
        <source>When there is more, the oldest packets go</source>
        <translation>When there is more, the oldest packets go</translation>
    </message>
    <message>
        <source>Captured packets</source>
        <translation>Captured packets</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) came faster than they could be shown, and were left out. A capture filter helps.</source>
        <translation>
            <numerusform>%n packet came faster than it could be shown, and was left out. A capture filter helps.</numerusform>
            <numerusform>%n packets came faster than they could be shown, and were left out. A capture filter helps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::CaptureWording</name>
    <message>
        <source>%1: %2 (tunnel %3)</source>
        <comment>node, device, tunnel&apos;s port</comment>
        <translation>%1: %2 (tunnel %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, device</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 captured, none lost</source>
        <translation>%1 captured, none lost</translation>
    </message>
    <message>
        <source>%1 captured, %2 lost in the kernel, whose ring was full</source>
        <translation>%1 captured, %2 lost in the kernel, whose ring was full</translation>
    </message>
    <message>
        <source>%1 captured, %2 left out since they came faster than they were taken</source>
        <translation>%1 captured, %2 left out since they came faster than they were taken</translation>
    </message>
    <message>
        <source>%1 captured, %2 lost in the kernel, whose ring was full, %3 left out since they came faster than they were taken</source>
        <translation>%1 captured, %2 lost in the kernel, whose ring was full, %3 left out since they came faster than they were taken</translation>
    </message>
    <message>
        <source>“%1” is no capture filter: %2. It takes what tcpdump does: “icmp”, “host 10.0.0.10 and tcp port 80”.</source>
        <translation>“%1” is no capture filter: %2. It takes what tcpdump does: “icmp”, “host 10.0.0.10 and tcp port 80”.</translation>
    </message>
    <message>
        <source>%1: a patch port joins two bridges inside Open vSwitch, and no device shows what passes it. Capture where the packets enter or leave the node: at a machine’s port, at a tunnel, or at eth0.</source>
        <translation>%1: a patch port joins two bridges inside Open vSwitch, and no device shows what passes it. Capture where the packets enter or leave the node: at a machine’s port, at a tunnel, or at eth0.</translation>
    </message>
    <message>
        <source>%1: that cannot be captured: %2.</source>
        <translation>%1: that cannot be captured: %2.</translation>
    </message>
</context>
<context>
    <name>overlab::views::CheckEdits</name>
    <message>
        <source>Add the check “%1”</source>
        <translation>Add the check “%1”</translation>
    </message>
    <message>
        <source>Delete the check “%1”</source>
        <translation>Delete the check “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n check(s)</source>
        <translation>
            <numerusform>Delete %n check</numerusform>
            <numerusform>Delete %n checks</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the check “%1”</source>
        <translation>Change the check “%1”</translation>
    </message>
    <message>
        <source>A check needs a name.</source>
        <translation>A check needs a name.</translation>
    </message>
    <message>
        <source>Another check is called “%1”.</source>
        <translation>Another check is called “%1”.</translation>
    </message>
    <message>
        <source>Rename the check “%1” to “%2”</source>
        <translation>Rename the check “%1” to “%2”</translation>
    </message>
    <message>
        <source>A check begins at a machine or “outside”; the drawing has no “%1”.</source>
        <translation>A check begins at a machine or “outside”; the drawing has no “%1”.</translation>
    </message>
    <message>
        <source>A check ends at a machine, “outside” or an IPv4 address; “%1” is none.</source>
        <translation>A check ends at a machine, “outside” or an IPv4 address; “%1” is none.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to %1.</source>
        <translation>A port is a number from 1 to %1.</translation>
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
        <translation>The packet could not be sent: %1</translation>
    </message>
    <message>
        <source>It cannot be told: too much else was on the way to see the packet.</source>
        <translation>It cannot be told: too much else was on the way to see the packet.</translation>
    </message>
    <message>
        <source>It arrived, but whether an answer came back cannot be told.</source>
        <translation>It arrived, but whether an answer came back cannot be told.</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be told: nobody at its address can be watched.</source>
        <translation>Whether it arrived cannot be told: nobody at its address can be watched.</translation>
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
        <translation>holds</translation>
    </message>
    <message>
        <source>fails</source>
        <comment>a check</comment>
        <translation>fails</translation>
    </message>
    <message>
        <source>undecided</source>
        <comment>a check</comment>
        <translation>undecided</translation>
    </message>
    <message>
        <source>It arrived, though it should not.</source>
        <translation>It arrived, though it should not.</translation>
    </message>
    <message>
        <source>It did not arrive, as it should be.</source>
        <translation>It did not arrive, as it should be.</translation>
    </message>
    <message>
        <source>It arrived, and the answer came back.</source>
        <translation>It arrived, and the answer came back.</translation>
    </message>
    <message>
        <source>It arrived.</source>
        <translation>It arrived.</translation>
    </message>
    <message>
        <source>It arrived, but no answer came back.</source>
        <translation>It arrived, but no answer came back.</translation>
    </message>
    <message>
        <source>It did not arrive.</source>
        <translation>It did not arrive.</translation>
    </message>
    <message>
        <source>No answer came back.</source>
        <translation>No answer came back.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) fail, %2 undecided.</source>
        <extracomment>how many of how many fail, how many cannot be told</extracomment>
        <translation>
            <numerusform>%1 of %n check fails, %2 undecided.</numerusform>
            <numerusform>%1 of %n checks fail, %2 undecided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) fail.</source>
        <translation>
            <numerusform>%1 of %n check fails.</numerusform>
            <numerusform>%1 of %n checks fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) undecided.</source>
        <translation>
            <numerusform>%1 of %n check undecided.</numerusform>
            <numerusform>%1 of %n checks undecided.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check holds.</source>
        <translation>The check holds.</translation>
    </message>
    <message numerus="yes">
        <source>All %n checks hold.</source>
        <translation>
            <numerusform>All %n checks hold.</numerusform>
            <numerusform>All %n checks hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::ChecksEditor</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>overlab::views::ChecksModel</name>
    <message>
        <source>is dropped</source>
        <comment>what a packet should do</comment>
        <translation>is dropped</translation>
    </message>
    <message>
        <source>passes</source>
        <comment>what a packet should do</comment>
        <translation>passes</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a check</comment>
        <translation>running</translation>
    </message>
    <message>
        <source>not run yet</source>
        <comment>a check</comment>
        <translation>not run yet</translation>
    </message>
    <message>
        <source>%1 before the lab changed</source>
        <comment>a check&apos;s state</comment>
        <translation>%1 before the lab changed</translation>
    </message>
    <message>
        <source>Its packet is on its way…</source>
        <translation>Its packet is on its way…</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation>Not run yet.</translation>
    </message>
    <message>
        <source>The lab has changed since. Before: %1</source>
        <translation>The lab has changed since. Before: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a check&apos;s name, its state</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>what should become of the packet</extracomment>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
</context>
<context>
    <name>overlab::views::ChecksView</name>
    <message>
        <source>This check was not run yet: there is no path to show.</source>
        <translation>This check was not run yet: there is no path to show.</translation>
    </message>
    <message>
        <source>Packets are on their way…</source>
        <translation>Packets are on their way…</translation>
    </message>
    <message>
        <source>The lab has changed since. Run the checks again.</source>
        <translation>The lab has changed since. Run the checks again.</translation>
    </message>
    <message>
        <source>%1 Not all were run.</source>
        <translation>%1 Not all were run.</translation>
    </message>
    <message>
        <source>Packets need a running lab. Apply the design first.</source>
        <translation>Packets need a running lab. Apply the design first.</translation>
    </message>
    <message>
        <source>Sends a real packet for each check and sees what becomes of it</source>
        <translation>Sends a real packet for each check and sees what becomes of it</translation>
    </message>
    <message>
        <source>Runs the chosen checks</source>
        <translation>Runs the chosen checks</translation>
    </message>
    <message>
        <source>Run All</source>
        <translation>Run All</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>No more checks are run; the packet that is on its way is not waited for</source>
        <translation>No more checks are run; the packet that is on its way is not waited for</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Adds a check between two machines, to be changed here</source>
        <translation>Adds a check between two machines, to be changed here</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Removes the chosen checks from the design</source>
        <translation>Removes the chosen checks from the design</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>A check says which packets must get through and which must not: from where, to where, which protocol and port. Checks are part of the design; a real packet is sent for each of them after every apply, or when you press Run All. Add one here, or save a path as a check.</source>
        <translation>A check says which packets must get through and which must not: from where, to where, which protocol and port. Checks are part of the design; a real packet is sent for each of them after every apply, or when you press Run All. Add one here, or save a path as a check.</translation>
    </message>
</context>
<context>
    <name>overlab::views::ChoiceBox</name>
    <message>
        <source>several values</source>
        <translation>several values</translation>
    </message>
</context>
<context>
    <name>overlab::views::ChoiceEditor</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>overlab::views::ColourEditor</name>
    <message>
        <source>Choose a colour</source>
        <translation>Choose a colour</translation>
    </message>
</context>
<context>
    <name>overlab::views::CommandModel</name>
    <message>
        <source>disabled</source>
        <translation>disabled</translation>
    </message>
    <message>
        <source>Jump to it</source>
        <translation>Jump to it</translation>
    </message>
</context>
<context>
    <name>overlab::views::CommandPalette</name>
    <message>
        <source>No command and no object has these letters.</source>
        <translation>No command and no object has these letters.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter does it, Esc closes.</source>
        <translation>Up and Down choose, Enter does it, Esc closes.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>What to do, or where to go</source>
        <translation>What to do, or where to go</translation>
    </message>
    <message>
        <source>Commands and objects</source>
        <translation>Commands and objects</translation>
    </message>
</context>
<context>
    <name>overlab::views::ComparisonBar</name>
    <message>
        <source>Hide comparison</source>
        <translation>Hide comparison</translation>
    </message>
</context>
<context>
    <name>overlab::views::ConsolePage</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Keep it</translation>
    </message>
    <message>
        <source>&amp;Reconnect (Enter)</source>
        <translation>&amp;Reconnect (Enter)</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <extracomment>a tab; %1: a machine, a node, a router</extracomment>
        <translation>%1 (ended)</translation>
    </message>
    <message>
        <source>%1 (lost)</source>
        <extracomment>a tab; the connection has gone</extracomment>
        <translation>%1 (lost)</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <extracomment>a tab; the terminal could not be opened</extracomment>
        <translation>%1 (failed)</translation>
    </message>
    <message>
        <source>%1 (waits)</source>
        <extracomment>a tab; its machine is stopped</extracomment>
        <translation>%1 (waits)</translation>
    </message>
    <message>
        <source>%1 - lab %2</source>
        <extracomment>%1: a sentence, %2: a lab</extracomment>
        <translation>%1 - lab %2</translation>
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
        <translation>%1, network %2</translation>
    </message>
    <message>
        <source>Dropped: %1; with errors: %2</source>
        <translation>Dropped: %1; with errors: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Sends</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Receives</translation>
    </message>
    <message>
        <source>Packets/s</source>
        <translation>Packets/s</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>in all, so far</comment>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>in all, so far</comment>
        <translation>Received</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>dropped, or with errors</comment>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
</context>
<context>
    <name>overlab::views::CounterWording</name>
    <message numerus="yes">
        <source>%n packet(s), %1</source>
        <extracomment>packets (at the number&apos;s place), their size</extracomment>
        <translation>
            <numerusform>%n packet, %1</numerusform>
            <numerusform>%n packets, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bit/s</source>
        <translation>%1 bit/s</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1 Gbit/s</source>
        <translation>%1 Gbit/s</translation>
    </message>
    <message>
        <source>%1 packets/s</source>
        <translation>%1 packets/s</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>machine</translation>
    </message>
    <message>
        <source>router</source>
        <translation>router</translation>
    </message>
    <message>
        <source>DHCP</source>
        <extracomment>the DHCP server&apos;s port</extracomment>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>tunnel</translation>
    </message>
    <message>
        <source>patch</source>
        <extracomment>a patch port between two bridges</extracomment>
        <translation>patch</translation>
    </message>
    <message>
        <source>physical network</source>
        <extracomment>a node&apos;s card on the physical network</extracomment>
        <translation>physical network</translation>
    </message>
    <message>
        <source>bridge</source>
        <extracomment>a bridge&apos;s own port</extracomment>
        <translation>bridge</translation>
    </message>
    <message>
        <source>packet filter</source>
        <extracomment>a device between a machine and the switch, where packet filters stand</extracomment>
        <translation>packet filter</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a tunnel&apos;s nodes</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a machine&apos;s use of its processors: percent, their number</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::CountersView</name>
    <message>
        <source>What the counters show is not kept: %1</source>
        <translation>What the counters show is not kept: %1</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Counters</translation>
    </message>
    <message>
        <source>Nothing was seen yet</source>
        <translation>Nothing was seen yet</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Tenants</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Routers</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>Tunnels</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Bits a second</source>
        <translation>Bits a second</translation>
    </message>
    <message>
        <source>Packets a second</source>
        <translation>Packets a second</translation>
    </message>
    <message>
        <source>Drops a second</source>
        <translation>Drops a second</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose counters</source>
        <translation>Whose counters</translation>
    </message>
    <message>
        <source>What the curves are of</source>
        <translation>What the curves are of</translation>
    </message>
    <message>
        <source>How much time the curves show</source>
        <translation>How much time the curves show</translation>
    </message>
    <message>
        <source>What the curves are of. Of bits, a full line is what is sent and a dashed one what is received.</source>
        <translation>What the curves are of. Of bits, a full line is what is sent and a dashed one what is received.</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Filter names</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Export as CSV</translation>
    </message>
    <message>
        <source>Export Table…</source>
        <translation>Export Table…</translation>
    </message>
    <message>
        <source>Export Curves…</source>
        <translation>Export Curves…</translation>
    </message>
    <message>
        <source>Moment that is looked at</source>
        <translation>Moment that is looked at</translation>
    </message>
    <message>
        <source>Look at a moment before</source>
        <translation>Look at a moment before</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Go on to the newest moment</source>
        <translation>Go on to the newest moment</translation>
    </message>
    <message>
        <source>Rates over time</source>
        <translation>Rates over time</translation>
    </message>
    <message>
        <source>Show in Design</source>
        <translation>Show in Design</translation>
    </message>
</context>
<context>
    <name>overlab::views::DaemonWording</name>
    <message>
        <source>Until it is back nothing passes the bridges there.</source>
        <translation>Until it is back nothing passes the bridges there.</translation>
    </message>
    <message>
        <source>Traffic goes on; the bridges cannot be changed until it is back.</source>
        <translation>Traffic goes on; the bridges cannot be changed until it is back.</translation>
    </message>
    <message>
        <source>The virtual machines go on; they cannot be started or stopped until it is back.</source>
        <translation>The virtual machines go on; they cannot be started or stopped until it is back.</translation>
    </message>
    <message>
        <source>Machines keep the addresses that they have; new ones get none until it is back.</source>
        <translation>Machines keep the addresses that they have; new ones get none until it is back.</translation>
    </message>
    <message>
        <source>%1 ended on %2 and is being started again.</source>
        <comment>daemon, node</comment>
        <translation>%1 ended on %2 and is being started again.</translation>
    </message>
    <message>
        <source>%1 ended on %2 and cannot be started again, which is tried on: %3.</source>
        <comment>daemon, node, reason</comment>
        <translation>%1 ended on %2 and cannot be started again, which is tried on: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 ended on %3 and is being started again.</source>
        <comment>daemon, network, node</comment>
        <translation>%1 of %2 ended on %3 and is being started again.</translation>
    </message>
    <message>
        <source>%1 of %2 ended on %3 and cannot be started again, which is tried on: %4.</source>
        <comment>daemon, network, node, reason</comment>
        <translation>%1 of %2 ended on %3 and cannot be started again, which is tried on: %4.</translation>
    </message>
    <message>
        <source>%1 is cut off: %2 ended on %3 and is being started again.</source>
        <comment>object, daemon, node</comment>
        <translation>%1 is cut off: %2 ended on %3 and is being started again.</translation>
    </message>
    <message>
        <source>%1 runs again on %2.</source>
        <comment>daemon, node</comment>
        <translation>%1 runs again on %2.</translation>
    </message>
    <message>
        <source>%1 of %2 runs again on %3.</source>
        <comment>daemon, network, node</comment>
        <translation>%1 of %2 runs again on %3.</translation>
    </message>
    <message>
        <source>What the native firewall knew of connections is forgotten: those that are open are judged as if they were new.</source>
        <translation>What the native firewall knew of connections is forgotten: those that are open are judged as if they were new.</translation>
    </message>
    <message>
        <source>Until it is back only traffic that flowed just before still passes the bridges; new connections do not.</source>
        <translation>Until it is back only traffic that flowed just before still passes the bridges; new connections do not.</translation>
    </message>
    <message>
        <source>%1 is partly cut off, new connections do not get through: %2 ended on %3 and is being started again.</source>
        <comment>object, daemon, node</comment>
        <translation>%1 is partly cut off, new connections do not get through: %2 ended on %3 and is being started again.</translation>
    </message>
</context>
<context>
    <name>overlab::views::DatapathDetails</name>
    <message>
        <source>%1, table %2</source>
        <comment>a bridge, a number</comment>
        <translation>%1, table %2</translation>
    </message>
    <message>
        <source>%1: no flow matches</source>
        <extracomment>bridge and table, where no flow takes the packet</extracomment>
        <translation>%1: no flow matches</translation>
    </message>
    <message>
        <source>the node</source>
        <extracomment>whom a flow was made for: the node itself</extracomment>
        <translation>the node</translation>
    </message>
    <message>
        <source>Choose a flow to read what it does, and which OpenFlow flows it was made of.</source>
        <translation>Choose a flow to read what it does, and which OpenFlow flows it was made of.</translation>
    </message>
    <message>
        <source>Open vSwitch is asked which OpenFlow flows it was made of…</source>
        <translation>Open vSwitch is asked which OpenFlow flows it was made of…</translation>
    </message>
    <message>
        <source>Made of these OpenFlow flows, in the packet&apos;s order:</source>
        <translation>Made of these OpenFlow flows, in the packet&apos;s order:</translation>
    </message>
    <message>
        <source>Its packets were sent on by: %1</source>
        <extracomment>flows that came before this one for the same packets</extracomment>
        <translation>Its packets were sent on by: %1</translation>
    </message>
    <message>
        <source>Its packets go on with: %1</source>
        <comment>flows</comment>
        <translation>Its packets go on with: %1</translation>
    </message>
    <message>
        <source>OpenFlow flows that it was made of</source>
        <translation>OpenFlow flows that it was made of</translation>
    </message>
</context>
<context>
    <name>overlab::views::DatapathModel</name>
    <message>
        <source>%1 (in the network card)</source>
        <comment>actions</comment>
        <translation>%1 (in the network card)</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>packets a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>no packet was counted at this flow</extracomment>
        <translation>never</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>The number of the recirculation that packets come back from; empty: they come in from outside</source>
        <translation>The number of the recirculation that packets come back from; empty: they come in from outside</translation>
    </message>
    <message>
        <source>When a packet took the flow at last</source>
        <translation>When a packet took the flow at last</translation>
    </message>
    <message>
        <source>In port</source>
        <translation>In port</translation>
    </message>
    <message>
        <source>Recirc</source>
        <extracomment>recirculation of packets in the datapath of Open vSwitch, as short as may be</extracomment>
        <translation>Recirc</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Packets</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Throughput</source>
        <extracomment>bits a second</extracomment>
        <translation>Throughput</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Last used</translation>
    </message>
</context>
<context>
    <name>overlab::views::DatapathPane</name>
    <message numerus="yes">
        <source>Copied: %n flow(s) of the datapath.</source>
        <translation>
            <numerusform>Copied: %n flow of the datapath.</numerusform>
            <numerusform>Copied: %n flows of the datapath.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copy the &amp;match</source>
        <translation>Copy the &amp;match</translation>
    </message>
    <message>
        <source>Copy the &amp;actions</source>
        <translation>Copy the &amp;actions</translation>
    </message>
    <message>
        <source>Copy the &amp;sentence</source>
        <translation>Copy the &amp;sentence</translation>
    </message>
    <message>
        <source>Copy its &amp;name (ufid)</source>
        <translation>Copy its &amp;name (ufid)</translation>
    </message>
    <message>
        <source>Copy the &amp;trace that shows its origin</source>
        <translation>Copy the &amp;trace that shows its origin</translation>
    </message>
    <message>
        <source>Flows of the datapath</source>
        <translation>Flows of the datapath</translation>
    </message>
    <message>
        <source>The datapath has no flows now. They are the switch&apos;s cache, also called megaflows: for the first packet of a kind Open vSwitch walks through the OpenFlow tables, and remembers what came out as a flow of the datapath, which the packets that follow take. After ten quiet seconds it is let go. Send a packet and it appears.</source>
        <translation>The datapath has no flows now. They are the switch&apos;s cache, also called megaflows: for the first packet of a kind Open vSwitch walks through the OpenFlow tables, and remembers what came out as a flow of the datapath, which the packets that follow take. After ten quiet seconds it is let go. Send a packet and it appears.</translation>
    </message>
</context>
<context>
    <name>overlab::views::DatapathWording</name>
    <message>
        <source>%1, come back with recirculation 0x%2,</source>
        <extracomment>packets, a number: they have been through the datapath once and were sent through it again</extracomment>
        <translation>%1, come back with recirculation 0x%2,</translation>
    </message>
    <message>
        <source>goes out to %1</source>
        <extracomment>what is behind ports</extracomment>
        <translation>goes out to %1</translation>
    </message>
    <message>
        <source>is dropped</source>
        <translation>is dropped</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>one thing that happens to a packet, and the next one</extracomment>
        <translation>%1, then %2</translation>
    </message>
    <message>
        <source>The flow has gone: no packet took it for some seconds, or the tables have changed.</source>
        <translation>The flow has gone: no packet took it for some seconds, or the tables have changed.</translation>
    </message>
    <message>
        <source>Open vSwitch does not tell: it has forgotten what stood before the recirculation (%1).</source>
        <translation>Open vSwitch does not tell: it has forgotten what stood before the recirculation (%1).</translation>
    </message>
    <message>
        <source>Open vSwitch does not tell: %1</source>
        <translation>Open vSwitch does not tell: %1</translation>
    </message>
    <message>
        <source>By now the tables would have the datapath do something else: %1</source>
        <translation>By now the tables would have the datapath do something else: %1</translation>
    </message>
    <message>
        <source>loses its VLAN tag</source>
        <translation>loses its VLAN tag</translation>
    </message>
    <message>
        <source>loses the frame of its tunnel, and comes in anew</source>
        <translation>loses the frame of its tunnel, and comes in anew</translation>
    </message>
    <message>
        <source>loses what connection tracking said of it</source>
        <translation>loses what connection tracking said of it</translation>
    </message>
    <message>
        <source>comes in anew with recirculation %1</source>
        <translation>comes in anew with recirculation %1</translation>
    </message>
    <message>
        <source>is handed to ovs-vswitchd, which looks at each of them</source>
        <translation>is handed to ovs-vswitchd, which looks at each of them</translation>
    </message>
    <message>
        <source>has a copy made, which %1</source>
        <comment>what happens to the copy</comment>
        <translation>has a copy made, which %1</translation>
    </message>
    <message>
        <source>gets other header fields (%1)</source>
        <translation>gets other header fields (%1)</translation>
    </message>
    <message>
        <source>has “%1” done to it</source>
        <comment>an action of Open vSwitch</comment>
        <translation>has “%1” done to it</translation>
    </message>
    <message>
        <source>gets VLAN tag %1</source>
        <translation>gets VLAN tag %1</translation>
    </message>
    <message>
        <source>gets VLAN tag %1 (%2)</source>
        <comment>a number, a network</comment>
        <translation>gets VLAN tag %1 (%2)</translation>
    </message>
    <message>
        <source>gets the frame of the tunnel to %1</source>
        <translation>gets the frame of the tunnel to %1</translation>
    </message>
    <message>
        <source>gets the frame of the tunnel to %1, with segment %2</source>
        <translation>gets the frame of the tunnel to %1, with segment %2</translation>
    </message>
    <message>
        <source>gets the frame of the tunnel to %1, with segment %2 (%3)</source>
        <comment>a node, a number, a network</comment>
        <translation>gets the frame of the tunnel to %1, with segment %2 (%3)</translation>
    </message>
    <message>
        <source>has its connection remembered</source>
        <translation>has its connection remembered</translation>
    </message>
    <message>
        <source>is looked up in connection tracking</source>
        <translation>is looked up in connection tracking</translation>
    </message>
    <message>
        <source>has its connection remembered in zone %1</source>
        <translation>has its connection remembered in zone %1</translation>
    </message>
    <message>
        <source>is looked up in connection tracking, zone %1</source>
        <translation>is looked up in connection tracking, zone %1</translation>
    </message>
</context>
<context>
    <name>overlab::views::DesignFindBar</name>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Name, address, MAC, CIDR or note</source>
        <translation>Name, address, MAC, CIDR or note</translation>
    </message>
    <message>
        <source>Find in the design</source>
        <translation>Find in the design</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Jump to the one before (Shift+F3)</source>
        <translation>Jump to the one before (Shift+F3)</translation>
    </message>
    <message>
        <source>Jump to the next one (F3)</source>
        <translation>Jump to the next one (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>overlab::views::DesignProblems</name>
    <message>
        <source>Leave out “%1”</source>
        <translation>Leave out “%1”</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>Take “%1”</translation>
    </message>
    <message>
        <source>Add the security group “%1”</source>
        <translation>Add the security group “%1”</translation>
    </message>
    <message>
        <source>Raise the quota to %1</source>
        <translation>Raise the quota to %1</translation>
    </message>
    <message>
        <source>Give both roles to %1</source>
        <translation>Give both roles to %1</translation>
    </message>
    <message>
        <source>Lead %1 out</source>
        <translation>Lead %1 out</translation>
    </message>
    <message>
        <source>Problems of the drawing</source>
        <translation>Problems of the drawing</translation>
    </message>
    <message>
        <source>What would help:</source>
        <extracomment>before buttons that mend a problem</extracomment>
        <translation>What would help:</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remove “%1”</translation>
    </message>
</context>
<context>
    <name>overlab::views::DesignSection</name>
    <message>
        <source>Try this first</source>
        <translation>Try this first</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Open the example</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>New design</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
</context>
<context>
    <name>overlab::views::DifferenceModel</name>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the path that was shown before</comment>
        <translation>Before</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the path that is shown now</comment>
        <translation>Now</translation>
    </message>
</context>
<context>
    <name>overlab::views::DoctorModel</name>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Good for</translation>
    </message>
</context>
<context>
    <name>overlab::views::DoctorPanel</name>
    <message>
        <source>Looking what this computer can do…</source>
        <translation>Looking what this computer can do…</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Not looked at yet.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy what to type</source>
        <translation>Copy what to type</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Look again what this computer can do</source>
        <translation>Look again what this computer can do</translation>
    </message>
    <message>
        <source>Run as root:</source>
        <translation>Run as root:</translation>
    </message>
</context>
<context>
    <name>overlab::views::DoctorSummary</name>
    <message>
        <source>No lab can run on this host yet: something is missing that every lab needs.</source>
        <translation>No lab can run on this host yet: something is missing that every lab needs.</translation>
    </message>
    <message>
        <source>Labs of light guests run on this host. Virtual machines do not: QEMU is missing.</source>
        <translation>Labs of light guests run on this host. Virtual machines do not: QEMU is missing.</translation>
    </message>
    <message>
        <source>Labs run on this host. Virtual machines are emulated, which is slow: it offers no hardware virtualisation.</source>
        <translation>Labs run on this host. Virtual machines are emulated, which is slow: it offers no hardware virtualisation.</translation>
    </message>
    <message>
        <source>Labs run on this host, with virtual machines at full speed.</source>
        <translation>Labs run on this host, with virtual machines at full speed.</translation>
    </message>
    <message>
        <source>Every lab needs this, and it works only in part: %1</source>
        <translation>Every lab needs this, and it works only in part: %1</translation>
    </message>
    <message>
        <source>Every lab needs this, and it is missing: %1</source>
        <translation>Every lab needs this, and it is missing: %1</translation>
    </message>
    <message>
        <source>Virtual machines are emulated here: they work, but start slowly.</source>
        <translation>Virtual machines are emulated here: they work, but start slowly.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thing, and whether it is missing or limited</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This computer can run labs.</source>
        <translation>This computer can run labs.</translation>
    </message>
    <message>
        <source>This computer cannot run labs yet.</source>
        <translation>This computer cannot run labs yet.</translation>
    </message>
    <message>
        <source>Packages are missing for: %1.</source>
        <translation>Packages are missing for: %1.</translation>
    </message>
</context>
<context>
    <name>overlab::views::DoctorView</name>
    <message>
        <source>This helps, as root:</source>
        <translation>This helps, as root:</translation>
    </message>
    <message>
        <source>What the host can do</source>
        <translation>What the host can do</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Copies the command</translation>
    </message>
    <message>
        <source>This installs the missing packages, as root:</source>
        <translation>This installs the missing packages, as root:</translation>
    </message>
</context>
<context>
    <name>overlab::views::DoctorWording</name>
    <message>
        <source>user namespaces</source>
        <translation>user namespaces</translation>
    </message>
    <message>
        <source>labs without root</source>
        <translation>labs without root</translation>
    </message>
    <message>
        <source>newuidmap and newgidmap</source>
        <translation>newuidmap and newgidmap</translation>
    </message>
    <message>
        <source>subordinate user and group ids</source>
        <translation>subordinate user and group ids</translation>
    </message>
    <message>
        <source>network cards of virtual machines</source>
        <translation>network cards of virtual machines</translation>
    </message>
    <message>
        <source>hardware virtualisation (KVM)</source>
        <translation>hardware virtualisation (KVM)</translation>
    </message>
    <message>
        <source>virtual machines at full speed; without it they are emulated</source>
        <translation>virtual machines at full speed; without it they are emulated</translation>
    </message>
    <message>
        <source>Open vSwitch in the kernel</source>
        <translation>Open vSwitch in the kernel</translation>
    </message>
    <message>
        <source>fast switching; without it Open vSwitch switches in user space</source>
        <translation>fast switching; without it Open vSwitch switches in user space</translation>
    </message>
    <message>
        <source>links with delay, loss and limited rate</source>
        <translation>links with delay, loss and limited rate</translation>
    </message>
    <message>
        <source>DHCP and DNS of the networks</source>
        <translation>DHCP and DNS of the networks</translation>
    </message>
    <message>
        <source>virtual machines</source>
        <translation>virtual machines</translation>
    </message>
    <message>
        <source>QEMU</source>
        <translation>QEMU</translation>
    </message>
    <message>
        <source>connection tracking</source>
        <translation>connection tracking</translation>
    </message>
    <message>
        <source>filtering on bridges</source>
        <translation>filtering on bridges</translation>
    </message>
    <message>
        <source>VXLAN links</source>
        <translation>VXLAN links</translation>
    </message>
    <message>
        <source>tunnels between the nodes</source>
        <translation>tunnels between the nodes</translation>
    </message>
    <message>
        <source>Geneve links</source>
        <translation>Geneve links</translation>
    </message>
    <message>
        <source>GRE links</source>
        <translation>GRE links</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limited</translation>
    </message>
    <message>
        <source>Linux kernel</source>
        <translation>Linux kernel</translation>
    </message>
    <message>
        <source>bridges</source>
        <translation>bridges</translation>
    </message>
    <message>
        <source>virtual Ethernet pairs</source>
        <translation>virtual Ethernet pairs</translation>
    </message>
    <message>
        <source>VLAN links</source>
        <translation>VLAN links</translation>
    </message>
    <message>
        <source>dummy links</source>
        <translation>dummy links</translation>
    </message>
    <message>
        <source>links for rate limits (ifb)</source>
        <translation>links for rate limits (ifb)</translation>
    </message>
    <message>
        <source>routing instances (VRF)</source>
        <translation>routing instances (VRF)</translation>
    </message>
    <message>
        <source>delay and loss (netem)</source>
        <translation>delay and loss (netem)</translation>
    </message>
    <message>
        <source>connection tracking zones</source>
        <translation>connection tracking zones</translation>
    </message>
    <message>
        <source>matching of bridge ports (physdev)</source>
        <translation>matching of bridge ports (physdev)</translation>
    </message>
    <message>
        <source>address translation (NAT)</source>
        <translation>address translation (NAT)</translation>
    </message>
    <message>
        <source>every lab</source>
        <translation>every lab</translation>
    </message>
    <message>
        <source>networks of type “vlan”</source>
        <translation>networks of type “vlan”</translation>
    </message>
    <message>
        <source>test network cards</source>
        <translation>test network cards</translation>
    </message>
    <message>
        <source>rate limits</source>
        <translation>rate limits</translation>
    </message>
    <message>
        <source>several routing tables on a node</source>
        <translation>several routing tables on a node</translation>
    </message>
    <message>
        <source>address translation</source>
        <translation>address translation</translation>
    </message>
    <message>
        <source>security groups</source>
        <translation>security groups</translation>
    </message>
    <message>
        <source>light guests</source>
        <translation>light guests</translation>
    </message>
    <message>
        <source>packet capture</source>
        <translation>packet capture</translation>
    </message>
    <message>
        <source>highly available routers</source>
        <translation>highly available routers</translation>
    </message>
    <message>
        <source>containers as guests</source>
        <translation>containers as guests</translation>
    </message>
    <message>
        <source>tap devices (/dev/net/tun)</source>
        <translation>tap devices (/dev/net/tun)</translation>
    </message>
    <message>
        <source>the built-in guest image “tiny”</source>
        <translation>the built-in guest image “tiny”</translation>
    </message>
    <message>
        <source>virtual machines that name no image of their own</source>
        <translation>virtual machines that name no image of their own</translation>
    </message>
    <message>
        <source>Without newuidmap and newgidmap only root can have labs here.</source>
        <translation>Without newuidmap and newgidmap only root can have labs here.</translation>
    </message>
    <message>
        <source>This user has too few ids in /etc/subuid or /etc/subgid. A lab of theirs does not start, or its services cannot change to users of their own; root&apos;s labs work.</source>
        <translation>This user has too few ids in /etc/subuid or /etc/subgid. A lab of theirs does not start, or its services cannot change to users of their own; root&apos;s labs work.</translation>
    </message>
    <message>
        <source>The built-in image was not made yet. Virtual machines that name no image of their own do not start; light guests do.</source>
        <translation>The built-in image was not made yet. Virtual machines that name no image of their own do not start; light guests do.</translation>
    </message>
    <message>
        <source>In the folder of Overlab&apos;s sources:</source>
        <translation>In the folder of Overlab&apos;s sources:</translation>
    </message>
    <message>
        <source>As root:</source>
        <translation>As root:</translation>
    </message>
    <message>
        <source>This user cannot open /dev/net/tun. Open vSwitch switches with it when the kernel has no openvswitch module, and virtual machines get their network cards from it: no lab starts without it then. A container needs to be given the device.</source>
        <translation>This user cannot open /dev/net/tun. Open vSwitch switches with it when the kernel has no openvswitch module, and virtual machines get their network cards from it: no lab starts without it then. A container needs to be given the device.</translation>
    </message>
    <message>
        <source>the way from “outside” to the real network</source>
        <translation>the way from “outside” to the real network</translation>
    </message>
    <message>
        <source>Without slirp4netns “apply --uplink” builds the lab, but nothing leads from its place “outside” to the real network.</source>
        <translation>Without slirp4netns “apply --uplink” builds the lab, but nothing leads from its place “outside” to the real network.</translation>
    </message>
    <message>
        <source>Designs that name no firewall use the hybrid one, which needs this: without it such a lab does not come up. Designs with “firewall: native” filter in Open vSwitch instead.</source>
        <translation>Designs that name no firewall use the hybrid one, which needs this: without it such a lab does not come up. Designs with “firewall: native” filter in Open vSwitch instead.</translation>
    </message>
    <message>
        <source>the kernel has no such link kind</source>
        <translation>the kernel has no such link kind</translation>
    </message>
    <message>
        <source>the kernel has no sch_netem</source>
        <translation>the kernel has no sch_netem</translation>
    </message>
    <message>
        <source>the kernel has no br_netfilter</source>
        <translation>the kernel has no br_netfilter</translation>
    </message>
    <message>
        <source>the kernel has no openvswitch module</source>
        <translation>the kernel has no openvswitch module</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>KVM interprets instructions instead of running them: the processor&apos;s virtualization is not available to this host</source>
        <translation>KVM interprets instructions instead of running them: the processor&apos;s virtualization is not available to this host</translation>
    </message>
    <message>
        <source>root needs none</source>
        <translation>root needs none</translation>
    </message>
</context>
<context>
    <name>overlab::views::DriftWording</name>
    <message>
        <source>The node %1 is missing.</source>
        <translation>The node %1 is missing.</translation>
    </message>
    <message>
        <source>The node %1 was changed.</source>
        <translation>The node %1 was changed.</translation>
    </message>
    <message>
        <source>The node %1 is there, but not in the design.</source>
        <translation>The node %1 is there, but not in the design.</translation>
    </message>
    <message>
        <source>%1: the network namespace “%2” is missing.</source>
        <translation>%1: the network namespace “%2” is missing.</translation>
    </message>
    <message>
        <source>%1: the network namespace “%2” was changed.</source>
        <translation>%1: the network namespace “%2” was changed.</translation>
    </message>
    <message>
        <source>%1: the network namespace “%2” is there, but not in the design.</source>
        <translation>%1: the network namespace “%2” is there, but not in the design.</translation>
    </message>
    <message>
        <source>%1: the bridge “%2” is missing.</source>
        <translation>%1: the bridge “%2” is missing.</translation>
    </message>
    <message>
        <source>%1: the bridge “%2” was changed.</source>
        <translation>%1: the bridge “%2” was changed.</translation>
    </message>
    <message>
        <source>%1: the bridge “%2” is there, but not in the design.</source>
        <translation>%1: the bridge “%2” is there, but not in the design.</translation>
    </message>
    <message>
        <source>%1: the cable “%2” (a veth pair) is missing.</source>
        <translation>%1: the cable “%2” (a veth pair) is missing.</translation>
    </message>
    <message>
        <source>%1: the cable “%2” (a veth pair) was changed.</source>
        <translation>%1: the cable “%2” (a veth pair) was changed.</translation>
    </message>
    <message>
        <source>%1: the cable “%2” (a veth pair) is there, but not in the design.</source>
        <translation>%1: the cable “%2” (a veth pair) is there, but not in the design.</translation>
    </message>
    <message>
        <source>%1: the tap device “%2” is missing.</source>
        <translation>%1: the tap device “%2” is missing.</translation>
    </message>
    <message>
        <source>%1: the tap device “%2” was changed.</source>
        <translation>%1: the tap device “%2” was changed.</translation>
    </message>
    <message>
        <source>%1: the tap device “%2” is there, but not in the design.</source>
        <translation>%1: the tap device “%2” is there, but not in the design.</translation>
    </message>
    <message>
        <source>%1: the switch port “%2” is missing.</source>
        <translation>%1: the switch port “%2” is missing.</translation>
    </message>
    <message>
        <source>%1: the switch port “%2” was changed.</source>
        <translation>%1: the switch port “%2” was changed.</translation>
    </message>
    <message>
        <source>%1: the switch port “%2” is there, but not in the design.</source>
        <translation>%1: the switch port “%2” is there, but not in the design.</translation>
    </message>
    <message>
        <source>%1: the flow “%2” is missing.</source>
        <translation>%1: the flow “%2” is missing.</translation>
    </message>
    <message>
        <source>%1: the flow “%2” was changed.</source>
        <translation>%1: the flow “%2” was changed.</translation>
    </message>
    <message>
        <source>%1: the flow “%2” is there, but not in the design.</source>
        <translation>%1: the flow “%2” is there, but not in the design.</translation>
    </message>
    <message>
        <source>%1: the interface “%2” is missing.</source>
        <translation>%1: the interface “%2” is missing.</translation>
    </message>
    <message>
        <source>%1: the interface “%2” was changed.</source>
        <translation>%1: the interface “%2” was changed.</translation>
    </message>
    <message>
        <source>%1: the interface “%2” is there, but not in the design.</source>
        <translation>%1: the interface “%2” is there, but not in the design.</translation>
    </message>
    <message>
        <source>%1: the route “%2” is missing.</source>
        <translation>%1: the route “%2” is missing.</translation>
    </message>
    <message>
        <source>%1: the route “%2” was changed.</source>
        <translation>%1: the route “%2” was changed.</translation>
    </message>
    <message>
        <source>%1: the route “%2” is there, but not in the design.</source>
        <translation>%1: the route “%2” is there, but not in the design.</translation>
    </message>
    <message>
        <source>%1: the file “%2” is missing.</source>
        <translation>%1: the file “%2” is missing.</translation>
    </message>
    <message>
        <source>%1: the file “%2” was changed.</source>
        <translation>%1: the file “%2” was changed.</translation>
    </message>
    <message>
        <source>%1: the file “%2” is there, but not in the design.</source>
        <translation>%1: the file “%2” is there, but not in the design.</translation>
    </message>
    <message>
        <source>%1: the service “%2” is missing.</source>
        <translation>%1: the service “%2” is missing.</translation>
    </message>
    <message>
        <source>%1: the service “%2” was changed.</source>
        <translation>%1: the service “%2” was changed.</translation>
    </message>
    <message>
        <source>%1: the service “%2” is there, but not in the design.</source>
        <translation>%1: the service “%2” is there, but not in the design.</translation>
    </message>
    <message>
        <source>%1: the machine “%2” is missing.</source>
        <translation>%1: the machine “%2” is missing.</translation>
    </message>
    <message>
        <source>%1: the machine “%2” was changed.</source>
        <translation>%1: the machine “%2” was changed.</translation>
    </message>
    <message>
        <source>%1: the machine “%2” is there, but not in the design.</source>
        <translation>%1: the machine “%2” is there, but not in the design.</translation>
    </message>
    <message>
        <source>%1 It belongs to %2.</source>
        <extracomment>Two whole sentences: what is wrong, and whose it is (&quot;It belongs to red/vm-1.&quot;).</extracomment>
        <translation>%1 It belongs to %2.</translation>
    </message>
</context>
<context>
    <name>overlab::views::EditingPage</name>
    <message>
        <source>Editing</source>
        <translation>Editing</translation>
    </message>
    <message>
        <source>Show the &amp;grid</source>
        <translation>Show the &amp;grid</translation>
    </message>
    <message>
        <source>S&amp;nap to the grid and to other objects</source>
        <translation>S&amp;nap to the grid and to other objects</translation>
    </message>
    <message>
        <source>Alt suspends it while you drag.</source>
        <translation>Alt suspends it while you drag.</translation>
    </message>
    <message>
        <source>&amp;Animate changes of the drawing</source>
        <translation>&amp;Animate changes of the drawing</translation>
    </message>
    <message>
        <source>As&amp;k before several objects are removed</source>
        <translation>As&amp;k before several objects are removed</translation>
    </message>
    <message>
        <source>Keep unsaved work e&amp;very:</source>
        <translation>Keep unsaved work e&amp;very:</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>It is offered again when the application did not end well. Your file changes only when you save.</source>
        <translation>It is offered again when the application did not end well. Your file changes only when you save.</translation>
    </message>
</context>
<context>
    <name>overlab::views::EndOrKeepDialog</name>
    <message>
        <source>The lab is running</source>
        <translation>The lab is running</translation>
    </message>
    <message>
        <source>Keep the lab “%1” running?</source>
        <translation>Keep the lab “%1” running?</translation>
    </message>
    <message numerus="yes">
        <source>It has %n running machine(s). Kept, it goes on without the window, and the next start finds it as it is. Ended, its machines stop and what is in them is lost; the design stays in its file.</source>
        <translation>
            <numerusform>It has %n running machine. Kept, it goes on without the window, and the next start finds it as it is. Ended, its machine stops and what is in it is lost; the design stays in its file.</numerusform>
            <numerusform>It has %n running machines. Kept, it goes on without the window, and the next start finds it as it is. Ended, its machines stop and what is in them is lost; the design stays in its file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Do not ask again</translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <translation>&amp;Keep it running</translation>
    </message>
    <message>
        <source>&amp;End the lab</source>
        <translation>&amp;End the lab</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>It is being made. Kept, the apply goes on without the window, and the next start finds the lab as it is then. Ended, the apply stops and everything that it made is taken away; the design stays in its file.</source>
        <translation>It is being made. Kept, the apply goes on without the window, and the next start finds the lab as it is then. Ended, the apply stops and everything that it made is taken away; the design stays in its file.</translation>
    </message>
</context>
<context>
    <name>overlab::views::ErrorWording</name>
    <message>
        <source>The lab</source>
        <extracomment>Stands for an object&apos;s name where the engine gave none.</extracomment>
        <translation>The lab</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 does not answer.</translation>
    </message>
    <message>
        <source>%1: the system refused this for lack of rights.</source>
        <translation>%1: the system refused this for lack of rights.</translation>
    </message>
    <message>
        <source>%1: this host cannot do that.</source>
        <translation>%1: this host cannot do that.</translation>
    </message>
    <message>
        <source>%1: there is no such thing.</source>
        <translation>%1: there is no such thing.</translation>
    </message>
    <message>
        <source>%1: the name belongs to something that this lab did not make; it was left alone.</source>
        <translation>%1: the name belongs to something that this lab did not make; it was left alone.</translation>
    </message>
    <message>
        <source>%1 took too long and was given up.</source>
        <translation>%1 took too long and was given up.</translation>
    </message>
    <message>
        <source>%1: a command failed.</source>
        <translation>%1: a command failed.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense.</source>
        <translation>%1 gave an answer that makes no sense.</translation>
    </message>
    <message>
        <source>%1: the design has errors, nothing was changed.</source>
        <translation>%1: the design has errors, nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is busy with another command; this one changed nothing.</source>
        <translation>%1 is busy with another command; this one changed nothing.</translation>
    </message>
    <message>
        <source>%1 was interrupted before it was done.</source>
        <translation>%1 was interrupted before it was done.</translation>
    </message>
    <message>
        <source>See whether the lab still runs (overlabctl list) and, for a lab on another host, whether ssh reaches it.</source>
        <translation>See whether the lab still runs (overlabctl list) and, for a lab on another host, whether ssh reaches it.</translation>
    </message>
    <message>
        <source>“overlabctl doctor” says what this host lacks and what to install.</source>
        <translation>“overlabctl doctor” says what this host lacks and what to install.</translation>
    </message>
    <message>
        <source>“overlabctl status” lists what the lab has.</source>
        <translation>“overlabctl status” lists what the lab has.</translation>
    </message>
    <message>
        <source>Apply the design again: it finishes what was begun.</source>
        <translation>Apply the design again: it finishes what was begun.</translation>
    </message>
    <message>
        <source>The lab may have been started by another version of this program: end it and apply the design again.</source>
        <translation>The lab may have been started by another version of this program: end it and apply the design again.</translation>
    </message>
    <message>
        <source>Try again when the other command has ended.</source>
        <translation>Try again when the other command has ended.</translation>
    </message>
    <message>
        <source>%1: the program is not installed.</source>
        <extracomment>%1 is a program, or a host and a program: &quot;me@server: overlabd&quot;.</extracomment>
        <translation>%1: the program is not installed.</translation>
    </message>
    <message>
        <source>overlabd is a part of Overlab: it has to lie beside this program or in a folder of PATH; on another host, in PATH.</source>
        <translation>overlabd is a part of Overlab: it has to lie beside this program or in a folder of PATH; on another host, in PATH.</translation>
    </message>
    <message>
        <source>no such place in the lab</source>
        <translation>no such place in the lab</translation>
    </message>
    <message>
        <source>no such machine in the lab</source>
        <translation>no such machine in the lab</translation>
    </message>
    <message>
        <source>no such lab</source>
        <translation>no such lab</translation>
    </message>
    <message>
        <source>no design is applied yet</source>
        <translation>no design is applied yet</translation>
    </message>
    <message>
        <source>it has no IPv4 address</source>
        <translation>it has no IPv4 address</translation>
    </message>
    <message>
        <source>it has no DHCP namespace</source>
        <translation>it has no DHCP namespace</translation>
    </message>
    <message>
        <source>the design has no external network</source>
        <translation>the design has no external network</translation>
    </message>
    <message>
        <source>the lab does not run</source>
        <translation>the lab does not run</translation>
    </message>
    <message>
        <source>the lab has ended</source>
        <translation>the lab has ended</translation>
    </message>
    <message>
        <source>is not there (any more)</source>
        <translation>is not there (any more)</translation>
    </message>
</context>
<context>
    <name>overlab::views::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who did it</comment>
        <translation>By</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
</context>
<context>
    <name>overlab::views::EventWording</name>
    <message>
        <source>The program began to apply the design.</source>
        <translation>The program began to apply the design.</translation>
    </message>
    <message>
        <source>The program could not apply the design: %1</source>
        <translation>The program could not apply the design: %1</translation>
    </message>
    <message>
        <source>Applying the design was cancelled; parts made: %1, changed: %2, removed: %3.</source>
        <translation>Applying the design was cancelled; parts made: %1, changed: %2, removed: %3.</translation>
    </message>
    <message numerus="yes">
        <source>The design was applied with %n problem(s); parts made: %1, changed: %2, removed: %3.</source>
        <extracomment>%n: problems; numbers of kernel objects</extracomment>
        <translation>
            <numerusform>The design was applied with %n problem; parts made: %1, changed: %2, removed: %3.</numerusform>
            <numerusform>The design was applied with %n problems; parts made: %1, changed: %2, removed: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The design is applied; parts made: %1, changed: %2, removed: %3.</source>
        <translation>The design is applied; parts made: %1, changed: %2, removed: %3.</translation>
    </message>
    <message>
        <source>%1 is up.</source>
        <comment>object of the design</comment>
        <translation>%1 is up.</translation>
    </message>
    <message>
        <source>The program stopped %1.</source>
        <comment>machine</comment>
        <translation>The program stopped %1.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <comment>object, reason</comment>
        <translation>%1 failed: %2</translation>
    </message>
    <message>
        <source>%1 ended all of a sudden: its emulator crashed or was killed.</source>
        <comment>machine</comment>
        <translation>%1 ended all of a sudden: its emulator crashed or was killed.</translation>
    </message>
    <message>
        <source>The program started %1.</source>
        <comment>machine</comment>
        <translation>The program started %1.</translation>
    </message>
    <message>
        <source>%1 powered itself off.</source>
        <comment>machine</comment>
        <translation>%1 powered itself off.</translation>
    </message>
    <message>
        <source>Somebody powered %1 off, not through the program.</source>
        <comment>machine</comment>
        <translation>Somebody powered %1 off, not through the program.</translation>
    </message>
    <message>
        <source>%1 rebooted by itself.</source>
        <comment>machine</comment>
        <translation>%1 rebooted by itself.</translation>
    </message>
    <message>
        <source>The program rebooted %1.</source>
        <comment>machine</comment>
        <translation>The program rebooted %1.</translation>
    </message>
    <message>
        <source>Somebody started %1, not through the program.</source>
        <comment>machine</comment>
        <translation>Somebody started %1, not through the program.</translation>
    </message>
    <message>
        <source>%1 is paused: it stands still until somebody resumes it.</source>
        <comment>machine</comment>
        <translation>%1 is paused: it stands still until somebody resumes it.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <comment>machine</comment>
        <translation>%1 goes on.</translation>
    </message>
    <message>
        <source>Somebody added the bridge “%1” on %2.</source>
        <comment>bridge, node</comment>
        <translation>Somebody added the bridge “%1” on %2.</translation>
    </message>
    <message>
        <source>Somebody removed the bridge “%1” on %2, with all its ports and flows.</source>
        <comment>bridge, node</comment>
        <translation>Somebody removed the bridge “%1” on %2, with all its ports and flows.</translation>
    </message>
    <message>
        <source>Somebody added the port “%1” to %2 on %3.</source>
        <comment>port, bridge, node</comment>
        <translation>Somebody added the port “%1” to %2 on %3.</translation>
    </message>
    <message>
        <source>Somebody took the port “%1” off %2 on %3.</source>
        <comment>port, bridge, node</comment>
        <translation>Somebody took the port “%1” off %2 on %3.</translation>
    </message>
    <message>
        <source>Somebody took the port “%1” off %2 on %3: %4 is cut off there.</source>
        <comment>port, bridge, node, object</comment>
        <translation>Somebody took the port “%1” off %2 on %3: %4 is cut off there.</translation>
    </message>
    <message>
        <source>Somebody took the VLAN tag %1 off the port “%2” on %3: it is a trunk now.</source>
        <comment>tag, port, node</comment>
        <translation>Somebody took the VLAN tag %1 off the port “%2” on %3: it is a trunk now.</translation>
    </message>
    <message>
        <source>Somebody gave the port “%1” on %2 the VLAN tag %3.</source>
        <comment>port, node, tag</comment>
        <translation>Somebody gave the port “%1” on %2 the VLAN tag %3.</translation>
    </message>
    <message>
        <source>Somebody changed the VLAN tag of the port “%1” on %2 from %3 to %4: %5 is in another network now.</source>
        <comment>port, node, tags, object</comment>
        <translation>Somebody changed the VLAN tag of the port “%1” on %2 from %3 to %4: %5 is in another network now.</translation>
    </message>
    <message>
        <source>Somebody changed many flows of %1 on %2 at once; added: %3, deleted: %4, changed: %5.</source>
        <comment>bridge, node, numbers</comment>
        <translation>Somebody changed many flows of %1 on %2 at once; added: %3, deleted: %4, changed: %5.</translation>
    </message>
    <message>
        <source>Somebody added a flow to table %1 of %2 on %3: “%4” now does “%5”.</source>
        <comment>table, bridge, node, match, actions</comment>
        <translation>Somebody added a flow to table %1 of %2 on %3: “%4” now does “%5”.</translation>
    </message>
    <message>
        <source>Somebody deleted a flow of table %1 of %2 on %3: “%4”.</source>
        <comment>table, bridge, node, match</comment>
        <translation>Somebody deleted a flow of table %1 of %2 on %3: “%4”.</translation>
    </message>
    <message>
        <source>Somebody changed a flow of table %1 of %2 on %3: “%4” now does “%5”.</source>
        <comment>table, bridge, node, match, actions</comment>
        <translation>Somebody changed a flow of table %1 of %2 on %3: “%4” now does “%5”.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>namespace, node</comment>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>Somebody took the device “%1” down in %2: no packet of %3 passes it.</source>
        <comment>device, place, object</comment>
        <translation>Somebody took the device “%1” down in %2: no packet of %3 passes it.</translation>
    </message>
    <message>
        <source>Somebody took the device “%1” down in %2: no packet passes it.</source>
        <comment>device, place</comment>
        <translation>Somebody took the device “%1” down in %2: no packet passes it.</translation>
    </message>
    <message>
        <source>Somebody took the device “%1” up in %2.</source>
        <comment>device, place</comment>
        <translation>Somebody took the device “%1” up in %2.</translation>
    </message>
    <message>
        <source>Somebody added the device “%1” in %2.</source>
        <comment>device, place</comment>
        <translation>Somebody added the device “%1” in %2.</translation>
    </message>
    <message>
        <source>Somebody removed the device “%1” in %2: %3 is cut off there.</source>
        <comment>device, place, object</comment>
        <translation>Somebody removed the device “%1” in %2: %3 is cut off there.</translation>
    </message>
    <message>
        <source>Somebody removed the device “%1” in %2.</source>
        <comment>device, place</comment>
        <translation>Somebody removed the device “%1” in %2.</translation>
    </message>
    <message>
        <source>Somebody gave the device “%1” in %2 the address %3.</source>
        <comment>device, place, address</comment>
        <translation>Somebody gave the device “%1” in %2 the address %3.</translation>
    </message>
    <message>
        <source>Somebody took the address %1 off the device “%2” in %3.</source>
        <comment>address, device, place</comment>
        <translation>Somebody took the address %1 off the device “%2” in %3.</translation>
    </message>
    <message>
        <source>Somebody added a route in %1: to %2 through %3.</source>
        <comment>place, destination, gateway or device</comment>
        <translation>Somebody added a route in %1: to %2 through %3.</translation>
    </message>
    <message>
        <source>Somebody deleted a route in %1: to %2 through %3.</source>
        <comment>place, destination, gateway or device</comment>
        <translation>Somebody deleted a route in %1: to %2 through %3.</translation>
    </message>
    <message>
        <source>%1 asked for an address in %2 and got %3.</source>
        <comment>machine, network, address</comment>
        <translation>%1 asked for an address in %2 and got %3.</translation>
    </message>
    <message>
        <source>%1 renewed its address %3 in %2.</source>
        <comment>machine, network, address</comment>
        <translation>%1 renewed its address %3 in %2.</translation>
    </message>
    <message>
        <source>%1 gave its address %3 in %2 back.</source>
        <comment>machine, network, address</comment>
        <translation>%1 gave its address %3 in %2 back.</translation>
    </message>
    <message>
        <source>The program started %1 on %2 again.</source>
        <comment>daemon, node</comment>
        <translation>The program started %1 on %2 again.</translation>
    </message>
    <message>
        <source>The program started %1 of %2 on %3 again.</source>
        <comment>daemon, network, node</comment>
        <translation>The program started %1 of %2 on %3 again.</translation>
    </message>
    <message>
        <source>%1 ended on %2: it crashed or was killed.</source>
        <comment>daemon, node</comment>
        <translation>%1 ended on %2: it crashed or was killed.</translation>
    </message>
    <message>
        <source>%1 of %2 ended on %3: it crashed or was killed.</source>
        <comment>daemon, network, node</comment>
        <translation>%1 of %2 ended on %3: it crashed or was killed.</translation>
    </message>
    <message>
        <source>program</source>
        <comment>who did it</comment>
        <translation>program</translation>
    </message>
    <message>
        <source>person</source>
        <comment>who did it</comment>
        <translation>person</translation>
    </message>
    <message>
        <source>guest</source>
        <comment>who did it</comment>
        <translation>guest</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>who did it</comment>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Applying</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Switch ports</source>
        <translation>Switch ports</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>Devices and routes</source>
        <translation>Devices and routes</translation>
    </message>
    <message>
        <source>Addresses by DHCP</source>
        <translation>Addresses by DHCP</translation>
    </message>
    <message>
        <source>Daemons</source>
        <translation>Daemons</translation>
    </message>
    <message>
        <source>The lab&apos;s engine ended all of a sudden and was started again; the lab went on without it. It does not know any more what happened before.</source>
        <translation>The lab&apos;s engine ended all of a sudden and was started again; the lab went on without it. It does not know any more what happened before.</translation>
    </message>
    <message>
        <source>The design was not applied, since the lab host cannot make it. Nothing was changed.</source>
        <translation>The design was not applied, since the lab host cannot make it. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>overlab::views::EventsView</name>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Nothing has happened yet since the lab&apos;s engine began.</source>
        <translation>Nothing has happened yet since the lab&apos;s engine began.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n event(s), with tabs between the columns.</source>
        <translation>
            <numerusform>Copied: %n event, with tabs between the columns.</numerusform>
            <numerusform>Copied: %n events, with tabs between the columns.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the events that are shown</source>
        <translation>Save the events that are shown</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy the events</source>
        <translation>&amp;Copy the events</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>an object, in the drawing</comment>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>All events</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>By anybody</translation>
    </message>
    <message>
        <source>By the program</source>
        <translation>By the program</translation>
    </message>
    <message>
        <source>By a person</source>
        <translation>By a person</translation>
    </message>
    <message>
        <source>By a guest</source>
        <translation>By a guest</translation>
    </message>
    <message>
        <source>By nobody known</source>
        <translation>By nobody known</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of events</source>
        <translation>Filter of events</translation>
    </message>
    <message>
        <source>What the events are about</source>
        <translation>What the events are about</translation>
    </message>
    <message>
        <source>Whose doing they were</source>
        <translation>Whose doing they were</translation>
    </message>
    <message>
        <source>Copy the chosen events, or all that are shown</source>
        <translation>Copy the chosen events, or all that are shown</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Save the events that are shown as CSV…</source>
        <translation>Save the events that are shown as CSV…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>The chosen event</translation>
    </message>
</context>
<context>
    <name>overlab::views::Example</name>
    <message>
        <source>The article&apos;s lab</source>
        <translation>The article&apos;s lab</translation>
    </message>
    <message>
        <source>Two machines, one network</source>
        <translation>Two machines, one network</translation>
    </message>
    <message>
        <source>The smallest lab. One machine pings the other; everything else is derived.</source>
        <translation>The smallest lab. One machine pings the other; everything else is derived.</translation>
    </message>
    <message>
        <source>Two networks and a router</source>
        <translation>Two networks and a router</translation>
    </message>
    <message>
        <source>The router is the gateway of both. A ping arrives with a TTL of 63.</source>
        <translation>The router is the gateway of both. A ping arrives with a TTL of 63.</translation>
    </message>
    <message>
        <source>A way out, and floating addresses</source>
        <translation>A way out, and floating addresses</translation>
    </message>
    <message>
        <source>A web server that the outside reaches, and a database that it does not.</source>
        <translation>A web server that the outside reaches, and a database that it does not.</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>Security groups</translation>
    </message>
    <message>
        <source>Three tiers, each open only to the one before it. See which ping is dropped.</source>
        <translation>Three tiers, each open only to the one before it. See which ping is dropped.</translation>
    </message>
    <message>
        <source>Static routes between routers</source>
        <translation>Static routes between routers</translation>
    </message>
    <message>
        <source>Two sites behind routers of their own, joined by a transit network.</source>
        <translation>Two sites behind routers of their own, joined by a transit network.</translation>
    </message>
    <message>
        <source>VLAN and flat networks</source>
        <translation>VLAN and flat networks</translation>
    </message>
    <message>
        <source>No tunnels: tagged and untagged frames on the network between the nodes.</source>
        <translation>No tunnels: tagged and untagged frames on the network between the nodes.</translation>
    </message>
    <message>
        <source>Addresses without DHCP</source>
        <translation>Addresses without DHCP</translation>
    </message>
    <message>
        <source>Machines with addresses that no server hands out.</source>
        <translation>Machines with addresses that no server hands out.</translation>
    </message>
    <message>
        <source>Two tenants, the same addresses</source>
        <translation>Two tenants, the same addresses</translation>
    </message>
    <message>
        <source>Red and green both use 10.0.0.0/24 and never meet. Each has its own way out.</source>
        <translation>Red and green both use 10.0.0.0/24 and never meet. Each has its own way out.</translation>
    </message>
    <message>
        <source>Six nodes, sixty machines</source>
        <translation>Six nodes, sixty machines</translation>
    </message>
    <message>
        <source>A small data centre of three tenants, all light machines.</source>
        <translation>A small data centre of three tenants, all light machines.</translation>
    </message>
    <message>
        <source>Empty design</source>
        <translation>Empty design</translation>
    </message>
    <message>
        <source>Nothing yet: draw it yourself.</source>
        <translation>Nothing yet: draw it yourself.</translation>
    </message>
    <message>
        <source>Two machines</source>
        <translation>Two machines</translation>
    </message>
    <message>
        <source>One tenant, one network.</source>
        <translation>One tenant, one network.</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Two networks, three nodes.</source>
        <translation>Two networks, three nodes.</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Way out</translation>
    </message>
    <message>
        <source>A router to the outside.</source>
        <translation>A router to the outside.</translation>
    </message>
    <message>
        <source>Two networks, one router and four virtual machines on two hypervisors. Apply it, and see the machines come up.</source>
        <translation>Two networks, one router and four virtual machines on two hypervisors. Apply it, and see the machines come up.</translation>
    </message>
</context>
<context>
    <name>overlab::views::Explorer</name>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nothing has these words.</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Drag a network and a machine from the palette to the drawing.</source>
        <translation>Nothing is drawn yet. Drag a network and a machine from the palette to the drawing.</translation>
    </message>
    <message>
        <source>No machine is drawn yet. Drag one from the palette to the drawing.</source>
        <translation>No machine is drawn yet. Drag one from the palette to the drawing.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Tree</translation>
    </message>
    <message>
        <source>The whole design as a tree</source>
        <translation>The whole design as a tree</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>All machines as a table that can be sorted and copied</source>
        <translation>All machines as a table that can be sorted and copied</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>The design</translation>
    </message>
    <message>
        <source>Machines of the design</source>
        <translation>Machines of the design</translation>
    </message>
</context>
<context>
    <name>overlab::views::ExplorerModel</name>
    <message>
        <source>Tenants (%1)</source>
        <translation>Tenants (%1)</translation>
    </message>
    <message>
        <source>Nodes (%1)</source>
        <translation>Nodes (%1)</translation>
    </message>
    <message>
        <source>External networks (%1)</source>
        <translation>External networks (%1)</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notes (%1)</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>Checks (%1)</translation>
    </message>
</context>
<context>
    <name>overlab::views::ExplorerRow</name>
    <message>
        <source>segment %1</source>
        <translation>segment %1</translation>
    </message>
    <message>
        <source>%1 → %2: %3 passes</source>
        <translation>%1 → %2: %3 passes</translation>
    </message>
    <message>
        <source>%1 → %2: %3 is dropped</source>
        <translation>%1 → %2: %3 is dropped</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>gateway %1</translation>
    </message>
    <message>
        <source>no gateway</source>
        <translation>no gateway</translation>
    </message>
    <message>
        <source>out to %1</source>
        <translation>out to %1</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>no network</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Check %1</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Note %1</translation>
    </message>
</context>
<context>
    <name>overlab::views::ExportDialog</name>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>Nothing is drawn yet.</translation>
    </message>
    <message>
        <source>Sharp at any size. Names can be searched and copied.</source>
        <translation>Sharp at any size. Names can be searched and copied.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Too large for an image. Choose a smaller scale, SVG or PDF.</source>
        <translation>Too large for an image. Choose a smaller scale, SVG or PDF.</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Export the picture</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”: %2.</source>
        <translation>The picture could not be written to “%1”: %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG image</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG drawing</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF page</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>As on the screen</translation>
    </message>
    <message>
        <source>White, in light colours</source>
        <translation>White, in light colours</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Only what is selected</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Preview of the picture</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Background</translation>
    </message>
</context>
<context>
    <name>overlab::views::FieldWording</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
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
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>Security groups</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Underlay</source>
        <translation>Underlay</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Datapath</source>
        <translation>Datapath</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>Tunnels</translation>
    </message>
    <message>
        <source>DNS domain</source>
        <translation>DNS domain</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Text (Markdown)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Networks</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Routers</translation>
    </message>
    <message>
        <source>Floating IPs</source>
        <translation>Floating IPs</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remote</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Subnets</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS servers</translation>
    </message>
    <message>
        <source>Lease (s)</source>
        <translation>Lease (s)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Way out</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>Distributed</translation>
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
        <translation>Image</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>User data</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>SSH keys</translation>
    </message>
    <message>
        <source>Port security</source>
        <translation>Port security</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Allowed addresses</translation>
    </message>
    <message>
        <source>Floating IP</source>
        <translation>Floating IP</translation>
    </message>
    <message>
        <source>1 to 63 letters, digits, dots, hyphens and underscores. A new name goes wherever the old one is used.</source>
        <translation>1 to 63 letters, digits, dots, hyphens and underscores. A new name goes wherever the old one is used.</translation>
    </message>
    <message>
        <source>The node that it runs on. Without one the scheduler chooses.</source>
        <translation>The node that it runs on. Without one the scheduler chooses.</translation>
    </message>
    <message>
        <source>Automatic layout leaves it where it is.</source>
        <translation>Automatic layout leaves it where it is.</translation>
    </message>
    <message>
        <source>A whole number with a unit, such as 512MiB or 2GiB.</source>
        <translation>A whole number with a unit, such as 512MiB or 2GiB.</translation>
    </message>
    <message>
        <source>The largest packet, in bytes.</source>
        <translation>The largest packet, in bytes.</translation>
    </message>
    <message>
        <source>hybrid: iptables on a Linux bridge for each port; native: Open vSwitch flows with connection tracking; none: no security groups.</source>
        <translation>hybrid: iptables on a Linux bridge for each port; native: Open vSwitch flows with connection tracking; none: no security groups.</translation>
    </message>
    <message>
        <source>Open vSwitch&apos;s datapath: the kernel module (system), userspace (netdev), or what the host has (auto).</source>
        <translation>Open vSwitch&apos;s datapath: the kernel module (system), userspace (netdev), or what the host has (auto).</translation>
    </message>
    <message>
        <source>The type of networks that name none.</source>
        <translation>The type of networks that name none.</translation>
    </message>
    <message>
        <source>The domain that DHCP gives to machines.</source>
        <translation>The domain that DHCP gives to machines.</translation>
    </message>
    <message>
        <source>The physical network between the nodes.</source>
        <translation>The physical network between the nodes.</translation>
    </message>
    <message>
        <source>A qcow2 file, relative to the folder of the design.</source>
        <translation>A qcow2 file, relative to the folder of the design.</translation>
    </message>
    <message>
        <source>The user that one logs in as.</source>
        <translation>The user that one logs in as.</translation>
    </message>
    <message>
        <source>A machine (TENANT/NAME), or &quot;outside&quot;.</source>
        <translation>A machine (TENANT/NAME), or “outside”.</translation>
    </message>
    <message>
        <source>A machine (TENANT/NAME), an address, or &quot;outside&quot;.</source>
        <translation>A machine (TENANT/NAME), an address, or “outside”.</translation>
    </message>
    <message>
        <source>Needs TCP or UDP.</source>
        <translation>Needs TCP or UDP.</translation>
    </message>
    <message>
        <source>pass: the packets arrive; drop: they do not.</source>
        <translation>pass: the packets arrive; drop: they do not.</translation>
    </message>
    <message>
        <source>network: may hold routers and DHCP servers; compute: may hold machines.</source>
        <translation>network: may hold routers and DHCP servers; compute: may hold machines.</translation>
    </message>
    <message>
        <source>On the underlay.</source>
        <translation>On the underlay.</translation>
    </message>
    <message>
        <source>The VLAN id; only with the type vlan.</source>
        <translation>The VLAN id; only with the type vlan.</translation>
    </message>
    <message>
        <source>FIRST-LAST: for routers and floating IPs.</source>
        <translation>FIRST-LAST: for routers and floating IPs.</translation>
    </message>
    <message>
        <source>Answered by the place &quot;outside&quot;.</source>
        <translation>Answered by the place “outside”.</translation>
    </message>
    <message>
        <source>VNI, GRE key or VLAN id; none for flat and local.</source>
        <translation>VNI, GRE key or VLAN id; none for flat and local.</translation>
    </message>
    <message>
        <source>An address, or &quot;none&quot;.</source>
        <translation>An address, or “none”.</translation>
    </message>
    <message>
        <source>Resolvers for the machines, separated by commas.</source>
        <translation>Resolvers for the machines, separated by commas.</translation>
    </message>
    <message>
        <source>Handed out by DHCP (option 121).</source>
        <translation>Handed out by DHCP (option 121).</translation>
    </message>
    <message>
        <source>Of the DHCP server.</source>
        <translation>Of the DHCP server.</translation>
    </message>
    <message>
        <source>FIRST-LAST: what DHCP hands out.</source>
        <translation>FIRST-LAST: what DHCP hands out.</translation>
    </message>
    <message>
        <source>A port, or a range such as 80-443. Needs TCP or UDP.</source>
        <translation>A port, or a range such as 80-443. Needs TCP or UDP.</translation>
    </message>
    <message>
        <source>A CIDR, or group:NAME for the members of a security group.</source>
        <translation>A CIDR, or group:NAME for the members of a security group.</translation>
    </message>
    <message>
        <source>DVR: read and kept, not built yet.</source>
        <translation>DVR: read and kept, not built yet.</translation>
    </message>
    <message>
        <source>VRRP over the network nodes: read and kept, not built yet.</source>
        <translation>VRRP over the network nodes: read and kept, not built yet.</translation>
    </message>
    <message>
        <source>Whether machines without a floating IP get out.</source>
        <translation>Whether machines without a floating IP get out.</translation>
    </message>
    <message>
        <source>vm: a virtual machine (QEMU); namespace: a light guest made of namespaces.</source>
        <translation>vm: a virtual machine (QEMU); namespace: a light guest made of namespaces.</translation>
    </message>
    <message>
        <source>A whole number with a unit, such as 10GiB.</source>
        <translation>A whole number with a unit, such as 10GiB.</translation>
    </message>
    <message>
        <source>For cloud-init, through the metadata service.</source>
        <translation>For cloud-init, through the metadata service.</translation>
    </message>
    <message>
        <source>Public keys, one a line.</source>
        <translation>Public keys, one a line.</translation>
    </message>
    <message>
        <source>Whether only the interface&apos;s own addresses may send.</source>
        <translation>Whether only the interface&apos;s own addresses may send.</translation>
    </message>
    <message>
        <source>More addresses that the interface may send from.</source>
        <translation>More addresses that the interface may send from.</translation>
    </message>
    <message>
        <source>An address of an external network that leads here.</source>
        <translation>An address of an external network that leads here.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>every port</source>
        <translation>every port</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>anyone</translation>
    </message>
    <message>
        <source>the image&apos;s own size</source>
        <translation>the image&apos;s own size</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>the interface&apos;s own</source>
        <translation>the interface&apos;s own</translation>
    </message>
    <message>
        <source>the whole subnet</source>
        <translation>the whole subnet</translation>
    </message>
    <message>
        <source>every free address</source>
        <translation>every free address</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>What is this lab for?</source>
        <translation>What is this lab for?</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Check %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Rule %1</translation>
    </message>
    <message>
        <source>Subnet %1</source>
        <translation>Subnet %1</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Route %1</translation>
    </message>
    <message>
        <source>Interface %1</source>
        <translation>Interface %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Address %1</translation>
    </message>
    <message>
        <source>Add an image</source>
        <translation>Add an image</translation>
    </message>
    <message>
        <source>Add a check</source>
        <translation>Add a check</translation>
    </message>
    <message>
        <source>Add a security group</source>
        <translation>Add a security group</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Add a rule</translation>
    </message>
    <message>
        <source>Add a subnet</source>
        <translation>Add a subnet</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Add a route</translation>
    </message>
    <message>
        <source>Add an interface</source>
        <translation>Add an interface</translation>
    </message>
    <message>
        <source>Add an allowed address</source>
        <translation>Add an allowed address</translation>
    </message>
    <message>
        <source>External network</source>
        <translation>External network</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Graphics</translation>
    </message>
    <message>
        <source>vnc: a screen, keyboard and mouse, shown below with the terminals; none: a serial console only.</source>
        <translation>vnc: a screen, keyboard and mouse, shown below with the terminals; none: a serial console only.</translation>
    </message>
</context>
<context>
    <name>overlab::views::FileRow</name>
    <message>
        <source>%1
Opened %2</source>
        <translation>%1
Opened %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 is not there any more</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Take it off the list</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Take %1 off the list</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Not there any more</translation>
    </message>
</context>
<context>
    <name>overlab::views::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Find in the text</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Capitals and small letters differ</source>
        <translation>Capitals and small letters differ</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Previous place (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Previous place</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Next place (F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Close the search</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowComparisonModel</name>
    <message>
        <source>came</source>
        <extracomment>of a flow: it came, went, or took packets since a moment</extracomment>
        <translation>came</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>the node</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Made for</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Packets</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>Nothing has changed since then.</translation>
    </message>
    <message>
        <source>Since then: %1 came, %2 gone, %3 took packets.</source>
        <comment>numbers of flows</comment>
        <translation>Since then: %1 came, %2 gone, %3 took packets.</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowComparisonView</name>
    <message>
        <source>Kept at %1. %2</source>
        <extracomment>a moment, and what has changed since</extracomment>
        <translation>Kept at %1. %2</translation>
    </message>
    <message>
        <source>No moment is kept yet.</source>
        <translation>No moment is kept yet.</translation>
    </message>
    <message>
        <source>Keep now</source>
        <translation>Keep now</translation>
    </message>
    <message>
        <source>Compare with the flows as they are at this moment</source>
        <translation>Compare with the flows as they are at this moment</translation>
    </message>
    <message>
        <source>What has changed since the moment</source>
        <translation>What has changed since the moment</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowDetails</name>
    <message>
        <source>Choose a flow to read what it does.</source>
        <translation>Choose a flow to read what it does.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>an object, in the drawing</comment>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>Shows in the drawing what this flow was made for</source>
        <translation>Shows in the drawing what this flow was made for</translation>
    </message>
    <message>
        <source>No packet comes to it: the flow of priority %1 above it takes them all (%2).</source>
        <translation>No packet comes to it: the flow of priority %1 above it takes them all (%2).</translation>
    </message>
    <message>
        <source>The flow as ovs-ofctl prints it</source>
        <translation>The flow as ovs-ofctl prints it</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowFilter</name>
    <message>
        <source>“%1” is no field of a flow. Fields are, for example, in_port, dl_dst, nw_src, tcp_dst, table and priority.</source>
        <translation>“%1” is no field of a flow. Fields are, for example, in_port, dl_dst, nw_src, tcp_dst, table and priority.</translation>
    </message>
    <message>
        <source>“%1” needs a value: %1=…</source>
        <translation>“%1” needs a value: %1=…</translation>
    </message>
    <message>
        <source>“%2” is no value of %1. Values are, for example, 10.0.1.0/24, fa:16:3e:00:00:01, 80 or 0x10/0xf0.</source>
        <translation>“%2” is no value of %1. Values are, for example, 10.0.1.0/24, fa:16:3e:00:00:01, 80 or 0x10/0xf0.</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowModel</name>
    <message>
        <source>the node</source>
        <extracomment>whom a flow was made for: the node itself</extracomment>
        <translation>the node</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>packets a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>no packet has ever taken this flow</extracomment>
        <translation>never</translation>
    </message>
    <message>
        <source>not since watched</source>
        <extracomment>no packet since one looks</extracomment>
        <translation>not since watched</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>No packet comes to it: the flow of priority %1 above it takes them all (%2).</source>
        <translation>No packet comes to it: the flow of priority %1 above it takes them all (%2).</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Made for</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Packets</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Last hit</source>
        <translation>Last hit</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowPackets</name>
    <message>
        <source>Everything else</source>
        <translation>Everything else</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>packets, what is behind a port</comment>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>%1, %2,</source>
        <extracomment>packets, and more on which of them: &quot;ARP from red/vm-1, which says that it comes from 10.0.1.85,&quot;</extracomment>
        <translation>%1, %2,</translation>
    </message>
    <message>
        <source>Reverse ARP</source>
        <translation>Reverse ARP</translation>
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
        <translation>TCP over IPv6</translation>
    </message>
    <message>
        <source>UDP over IPv6</source>
        <translation>UDP over IPv6</translation>
    </message>
    <message>
        <source>SCTP over IPv6</source>
        <translation>SCTP over IPv6</translation>
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
        <translation>Everything</translation>
    </message>
    <message>
        <source>An ARP request</source>
        <translation>An ARP request</translation>
    </message>
    <message>
        <source>An ARP answer</source>
        <translation>An ARP answer</translation>
    </message>
    <message>
        <source>ARP</source>
        <translation>ARP</translation>
    </message>
    <message>
        <source>ARP of kind %1</source>
        <translation>ARP of kind %1</translation>
    </message>
    <message>
        <source>A ping request</source>
        <translation>A ping request</translation>
    </message>
    <message>
        <source>A ping answer</source>
        <translation>A ping answer</translation>
    </message>
    <message>
        <source>ICMP</source>
        <translation>ICMP</translation>
    </message>
    <message>
        <source>ICMP of type %1</source>
        <translation>ICMP of type %1</translation>
    </message>
    <message>
        <source>A search for routers of IPv6</source>
        <translation>A search for routers of IPv6</translation>
    </message>
    <message>
        <source>A router advertisement of IPv6</source>
        <translation>A router advertisement of IPv6</translation>
    </message>
    <message>
        <source>A neighbour search of IPv6</source>
        <translation>A neighbour search of IPv6</translation>
    </message>
    <message>
        <source>A neighbour advertisement of IPv6</source>
        <translation>A neighbour advertisement of IPv6</translation>
    </message>
    <message>
        <source>ICMP of IPv6</source>
        <translation>ICMP of IPv6</translation>
    </message>
    <message>
        <source>ICMP of IPv6 of type %1</source>
        <translation>ICMP of IPv6 of type %1</translation>
    </message>
    <message>
        <source>A DHCP request</source>
        <translation>A DHCP request</translation>
    </message>
    <message>
        <source>A DHCP answer</source>
        <translation>A DHCP answer</translation>
    </message>
    <message>
        <source>%1 from port %2 to port %3</source>
        <translation>%1 from port %2 to port %3</translation>
    </message>
    <message>
        <source>%1 to port %2</source>
        <translation>%1 to port %2</translation>
    </message>
    <message>
        <source>%1 from port %2</source>
        <translation>%1 from port %2</translation>
    </message>
    <message>
        <source>from the MAC address %1</source>
        <translation>from the MAC address %1</translation>
    </message>
    <message>
        <source>from the address %1</source>
        <translation>from the address %1</translation>
    </message>
    <message>
        <source>to the address %1</source>
        <translation>to the address %1</translation>
    </message>
    <message>
        <source>which says that it comes from %1</source>
        <translation>which says that it comes from %1</translation>
    </message>
    <message>
        <source>which asks for %1</source>
        <translation>which asks for %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>an address</comment>
        <translation>about %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>a field and its value</comment>
        <translation>with %1</translation>
    </message>
    <message>
        <source>without a VLAN tag</source>
        <translation>without a VLAN tag</translation>
    </message>
    <message>
        <source>with VLAN tag 4095, which ports have that are not in use</source>
        <translation>with VLAN tag 4095, which ports have that are not in use</translation>
    </message>
    <message>
        <source>with VLAN tag %1</source>
        <translation>with VLAN tag %1</translation>
    </message>
    <message>
        <source>with VLAN tag %1 (%2)</source>
        <comment>a number, a network</comment>
        <translation>with VLAN tag %1 (%2)</translation>
    </message>
    <message>
        <source>for a single receiver</source>
        <translation>for a single receiver</translation>
    </message>
    <message>
        <source>for many receivers at once</source>
        <translation>for many receivers at once</translation>
    </message>
    <message>
        <source>for all</source>
        <translation>for all</translation>
    </message>
    <message>
        <source>to the MAC address %1</source>
        <translation>to the MAC address %1</translation>
    </message>
    <message>
        <source>of segment %1</source>
        <translation>of segment %1</translation>
    </message>
    <message>
        <source>of segment %1 (%2)</source>
        <comment>a number, a network</comment>
        <translation>of segment %1 (%2)</translation>
    </message>
    <message>
        <source>of a new connection</source>
        <translation>of a new connection</translation>
    </message>
    <message>
        <source>of a connection that is known</source>
        <translation>of a connection that is known</translation>
    </message>
    <message>
        <source>which answers in a connection that is known</source>
        <translation>which answers in a connection that is known</translation>
    </message>
    <message>
        <source>which fits no connection</source>
        <translation>which fits no connection</translation>
    </message>
    <message>
        <source>not looked up in connection tracking yet</source>
        <translation>not looked up in connection tracking yet</translation>
    </message>
    <message>
        <source>already looked up in connection tracking</source>
        <translation>already looked up in connection tracking</translation>
    </message>
    <message>
        <source>in the connection state %1</source>
        <translation>in the connection state %1</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowSpan</name>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowTables</name>
    <message>
        <source>sorts packets by the port that they come from</source>
        <translation>sorts packets by the port that they come from</translation>
    </message>
    <message>
        <source>gives packets of other nodes, which come through tunnels, their router&apos;s MAC address</source>
        <translation>gives packets of other nodes, which come through tunnels, their router&apos;s MAC address</translation>
    </message>
    <message>
        <source>gives packets of other nodes, which come from a physical network, their router&apos;s MAC address</source>
        <translation>gives packets of other nodes, which come from a physical network, their router&apos;s MAC address</translation>
    </message>
    <message>
        <source>leads ARP answers, which come through tunnels, to the router of this node</source>
        <translation>leads ARP answers, which come through tunnels, to the router of this node</translation>
    </message>
    <message>
        <source>leads ARP answers, which come from a physical network, to the router of this node</source>
        <translation>leads ARP answers, which come from a physical network, to the router of this node</translation>
    </message>
    <message>
        <source>shows the agent that Open vSwitch was not restarted; no packet comes here</source>
        <translation>shows the agent that Open vSwitch was not restarted; no packet comes here</translation>
    </message>
    <message>
        <source>checks ARP and neighbour discovery for forged addresses</source>
        <translation>checks ARP and neighbour discovery for forged addresses</translation>
    </message>
    <message>
        <source>checks for forged MAC addresses</source>
        <translation>checks for forged MAC addresses</translation>
    </message>
    <message>
        <source>treats packets of local machines before they go on</source>
        <translation>treats packets of local machines before they go on</translation>
    </message>
    <message>
        <source>treats packets of local addresses before they go on</source>
        <translation>treats packets of local addresses before they go on</translation>
    </message>
    <message>
        <source>limits packets a second, where that is asked for</source>
        <translation>limits packets a second, where that is asked for</translation>
    </message>
    <message>
        <source>limits the bandwidth, where that is asked for</source>
        <translation>limits the bandwidth, where that is asked for</translation>
    </message>
    <message>
        <source>switches packets, or hands them to the firewall</source>
        <translation>switches packets, or hands them to the firewall</translation>
    </message>
    <message>
        <source>sends packets to the ports of local machines directly</source>
        <translation>sends packets to the ports of local machines directly</translation>
    </message>
    <message>
        <source>sends packets of local machines on</source>
        <translation>sends packets of local machines on</translation>
    </message>
    <message>
        <source>is where the firewall begins for packets from a machine: forged addresses, DHCP, connection tracking</source>
        <translation>is where the firewall begins for packets from a machine: forged addresses, DHCP, connection tracking</translation>
    </message>
    <message>
        <source>has the rules of security groups for packets from a machine</source>
        <translation>has the rules of security groups for packets from a machine</translation>
    </message>
    <message>
        <source>lets what was allowed out, or into a machine of the same node</source>
        <translation>lets what was allowed out, or into a machine of the same node</translation>
    </message>
    <message>
        <source>answers DHCP</source>
        <translation>answers DHCP</translation>
    </message>
    <message>
        <source>answers DHCP of IPv6</source>
        <translation>answers DHCP of IPv6</translation>
    </message>
    <message>
        <source>is where the firewall begins for packets to a machine: ARP, DHCP, connection tracking</source>
        <translation>is where the firewall begins for packets to a machine: ARP, DHCP, connection tracking</translation>
    </message>
    <message>
        <source>has the rules of security groups for packets to a machine</source>
        <translation>has the rules of security groups for packets to a machine</translation>
    </message>
    <message>
        <source>takes what was allowed out</source>
        <translation>takes what was allowed out</translation>
    </message>
    <message>
        <source>takes what was allowed in</source>
        <translation>takes what was allowed in</translation>
    </message>
    <message>
        <source>takes what the firewall drops</source>
        <translation>takes what the firewall drops</translation>
    </message>
    <message>
        <source>switches what was allowed out</source>
        <translation>switches what was allowed out</translation>
    </message>
    <message>
        <source>tells what comes from this node and what from other nodes</source>
        <translation>tells what comes from this node and what from other nodes</translation>
    </message>
    <message>
        <source>keeps distributed routers to their own node</source>
        <translation>keeps distributed routers to their own node</translation>
    </message>
    <message>
        <source>tells packets for one from those for all</source>
        <translation>tells packets for one from those for all</translation>
    </message>
    <message>
        <source>tells networks apart that come through GRE tunnels</source>
        <translation>tells networks apart that come through GRE tunnels</translation>
    </message>
    <message>
        <source>tells networks apart that come through VXLAN tunnels</source>
        <translation>tells networks apart that come through VXLAN tunnels</translation>
    </message>
    <message>
        <source>tells networks apart that come through Geneve tunnels</source>
        <translation>tells networks apart that come through Geneve tunnels</translation>
    </message>
    <message>
        <source>keeps the MAC addresses of distributed routers from being learned</source>
        <translation>keeps the MAC addresses of distributed routers from being learned</translation>
    </message>
    <message>
        <source>learns behind which tunnel a MAC address is</source>
        <translation>learns behind which tunnel a MAC address is</translation>
    </message>
    <message>
        <source>sends packets for one through the tunnel to its node</source>
        <translation>sends packets for one through the tunnel to its node</translation>
    </message>
    <message>
        <source>answers ARP for machines of other nodes</source>
        <translation>answers ARP for machines of other nodes</translation>
    </message>
    <message>
        <source>sends packets for all, and for those not known yet, through every tunnel of their network</source>
        <translation>sends packets for all, and for those not known yet, through every tunnel of their network</translation>
    </message>
    <message>
        <source>changes the node&apos;s VLAN tags to those of the physical network</source>
        <translation>changes the node&apos;s VLAN tags to those of the physical network</translation>
    </message>
    <message>
        <source>gives packets of distributed routers the MAC address of their node</source>
        <translation>gives packets of distributed routers the MAC address of their node</translation>
    </message>
    <message>
        <source>changes the node&apos;s VLAN tags, for distributed routers</source>
        <translation>changes the node&apos;s VLAN tags, for distributed routers</translation>
    </message>
    <message>
        <source>lets packets of distributed routers in</source>
        <translation>lets packets of distributed routers in</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowTreatment</name>
    <message>
        <source>goes out to %1</source>
        <comment>what is behind ports</comment>
        <translation>goes out to %1</translation>
    </message>
    <message>
        <source>is dropped</source>
        <translation>is dropped</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>one thing that happens to a packet, and the next one</extracomment>
        <translation>%1, then %2</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <extracomment>packets, and what happens to them</extracomment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>the tunnel to %1</source>
        <translation>the tunnel to %1</translation>
    </message>
    <message>
        <source>where it came from</source>
        <translation>where it came from</translation>
    </message>
    <message>
        <source>is switched as by an ordinary switch: to the port where its receiver was seen, else to all</source>
        <translation>is switched as by an ordinary switch: to the port where its receiver was seen, else to all</translation>
    </message>
    <message>
        <source>goes out to all ports</source>
        <translation>goes out to all ports</translation>
    </message>
    <message>
        <source>goes to the controller</source>
        <translation>goes to the controller</translation>
    </message>
    <message>
        <source>loses its VLAN tag</source>
        <translation>loses its VLAN tag</translation>
    </message>
    <message>
        <source>gets an empty VLAN tag</source>
        <translation>gets an empty VLAN tag</translation>
    </message>
    <message>
        <source>loses what connection tracking said of it</source>
        <translation>loses what connection tracking said of it</translation>
    </message>
    <message>
        <source>gets into queue %1</source>
        <translation>gets into queue %1</translation>
    </message>
    <message>
        <source>is limited by meter %1</source>
        <translation>is limited by meter %1</translation>
    </message>
    <message>
        <source>goes on to table %1</source>
        <translation>goes on to table %1</translation>
    </message>
    <message>
        <source>goes on to table %1, which %2</source>
        <translation>goes on to table %1, which %2</translation>
    </message>
    <message>
        <source>has “%1” done to it</source>
        <comment>an action of Open vSwitch</comment>
        <translation>has “%1” done to it</translation>
    </message>
    <message>
        <source>gets VLAN tag %1</source>
        <translation>gets VLAN tag %1</translation>
    </message>
    <message>
        <source>gets VLAN tag %1 (%2)</source>
        <comment>a number, a network</comment>
        <translation>gets VLAN tag %1 (%2)</translation>
    </message>
    <message>
        <source>gets segment number %1</source>
        <translation>gets segment number %1</translation>
    </message>
    <message>
        <source>gets segment number %1 (%2)</source>
        <comment>a number, a network</comment>
        <translation>gets segment number %1 (%2)</translation>
    </message>
    <message>
        <source>gets the sender&apos;s MAC address %1</source>
        <translation>gets the sender&apos;s MAC address %1</translation>
    </message>
    <message>
        <source>gets the receiver&apos;s MAC address %1</source>
        <translation>gets the receiver&apos;s MAC address %1</translation>
    </message>
    <message>
        <source>gets %1 = %2</source>
        <comment>a field or register, a value</comment>
        <translation>gets %1 = %2</translation>
    </message>
    <message>
        <source>has its connection marked as one that is not allowed any more</source>
        <translation>has its connection marked as one that is not allowed any more</translation>
    </message>
    <message>
        <source>has its connection remembered and %1</source>
        <comment>… and goes on to table 5</comment>
        <translation>has its connection remembered and %1</translation>
    </message>
    <message>
        <source>has its connection remembered</source>
        <translation>has its connection remembered</translation>
    </message>
    <message>
        <source>is looked up in connection tracking</source>
        <translation>is looked up in connection tracking</translation>
    </message>
    <message>
        <source>has the way back to its sender learned in table %1</source>
        <translation>has the way back to its sender learned in table %1</translation>
    </message>
    <message>
        <source>meets condition %1 of the %2 of rule %3</source>
        <translation>meets condition %1 of the %2 of rule %3</translation>
    </message>
    <message>
        <source>is answered at once with the MAC address %1</source>
        <translation>is answered at once with the MAC address %1</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowsView</name>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flow(s)</source>
        <translation>
            <numerusform>%1 of %n flow</numerusform>
            <numerusform>%1 of %n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n flow(s), as ovs-ofctl prints them.</source>
        <translation>
            <numerusform>Copied: %n flow, as ovs-ofctl prints it.</numerusform>
            <numerusform>Copied: %n flows, as ovs-ofctl prints them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the flows that are shown</source>
        <translation>Save the flows that are shown</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copy the &amp;match</source>
        <translation>Copy the &amp;match</translation>
    </message>
    <message>
        <source>Copy the &amp;actions</source>
        <translation>Copy the &amp;actions</translation>
    </message>
    <message>
        <source>Copy the &amp;sentence</source>
        <translation>Copy the &amp;sentence</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>an object, in the drawing</comment>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>Words, or fields as of Open vSwitch: in_port=… dl_dst=… nw_src=10.0.0.0/24 table=60</source>
        <translation>Words, or fields as of Open vSwitch: in_port=… dl_dst=… nw_src=10.0.0.0/24 table=60</translation>
    </message>
    <message>
        <source>Filter of flows</source>
        <translation>Filter of flows</translation>
    </message>
    <message>
        <source>Words are looked for in match, actions, sentence and object. Fields choose as “ovs-ofctl dump-flows” does: in_port, dl_vlan, dl_src, dl_dst, arp_tpa, nw_src, nw_dst, tcp_dst, tun_id, reg5, ct_state, table, priority, cookie and more; several with commas or spaces between.</source>
        <translation>Words are looked for in match, actions, sentence and object. Fields choose as “ovs-ofctl dump-flows” does: in_port, dl_vlan, dl_src, dl_dst, arp_tpa, nw_src, nw_dst, tcp_dst, tun_id, reg5, ct_state, table, priority, cookie and more; several with commas or spaces between.</translation>
    </message>
    <message>
        <source>All flows</source>
        <translation>All flows</translation>
    </message>
    <message>
        <source>Hit at the last look</source>
        <translation>Hit at the last look</translation>
    </message>
    <message>
        <source>Used since watched</source>
        <translation>Used since watched</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Never used</translation>
    </message>
    <message>
        <source>Not used since watched</source>
        <translation>Not used since watched</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Cannot be reached</translation>
    </message>
    <message>
        <source>Which flows</source>
        <translation>Which flows</translation>
    </message>
    <message>
        <source>As a pipeline: what each table is for, and where it sends packets on to</source>
        <translation>As a pipeline: what each table is for, and where it sends packets on to</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Tables of the bridge</source>
        <translation>Tables of the bridge</translation>
    </message>
    <message>
        <source>Keep this moment, and compare it with now</source>
        <translation>Keep this moment, and compare it with now</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>In words: what each flow does, instead of match and actions</source>
        <translation>In words: what each flow does, instead of match and actions</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Copy the chosen flows, or all that are shown, as ovs-ofctl prints them</source>
        <translation>Copy the chosen flows, or all that are shown, as ovs-ofctl prints them</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Save the flows that are shown as CSV…</source>
        <translation>Save the flows that are shown as CSV…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n difference(s).</source>
        <translation>
            <numerusform>Copied: %n difference.</numerusform>
            <numerusform>Copied: %n differences.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what has changed</source>
        <translation>Save what has changed</translation>
    </message>
    <message>
        <source>Show its flows of the &amp;datapath</source>
        <translation>Show its flows of the &amp;datapath</translation>
    </message>
    <message>
        <source>No flow of the datapath was made of this one: no packet took it in the last seconds.</source>
        <translation>No flow of the datapath was made of this one: no packet took it in the last seconds.</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) of the datapath were made of it.</source>
        <translation>
            <numerusform>%n flow of the datapath was made of it.</numerusform>
            <numerusform>%n flows of the datapath were made of it.</numerusform>
        </translation>
    </message>
    <message>
        <source>That flow is not in the table any more.</source>
        <translation>That flow is not in the table any more.</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s), %1 hit just now, %2 unreachable</source>
        <extracomment>of them how many packets took since the look before, and how many no packet can come to</extracomment>
        <translation>
            <numerusform>%n flow, %1 hit just now, %2 unreachable</numerusform>
            <numerusform>%n flows, %1 hit just now, %2 unreachable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) of the datapath, %1 hit just now</source>
        <extracomment>of them how many packets took since the look before</extracomment>
        <translation>
            <numerusform>%n flow of the datapath, %1 hit just now</numerusform>
            <numerusform>%n flows of the datapath, %1 hit just now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) in the last answer</source>
        <translation>
            <numerusform>%n flow in the last answer</numerusform>
            <numerusform>%n flows in the last answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flow(s) in the last answer</source>
        <translation>
            <numerusform>%1 of %n flow in the last answer</numerusform>
            <numerusform>%1 of %n flows in the last answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::GuestScreenPage</name>
    <message>
        <source>%1 leaves full screen</source>
        <translation>%1 leaves full screen</translation>
    </message>
    <message>
        <source>%1 screen</source>
        <extracomment>a tab: the screen of a machine, beside its terminals</extracomment>
        <translation>%1 screen</translation>
    </message>
    <message>
        <source>This tab is the screen of %1, which runs on without it. Close it?</source>
        <translation>This tab is the screen of %1, which runs on without it. Close it?</translation>
    </message>
    <message>
        <source>Connecting to the screen of %1…</source>
        <translation>Connecting to the screen of %1…</translation>
    </message>
    <message>
        <source>Screen of %1</source>
        <translation>Screen of %1</translation>
    </message>
    <message>
        <source>The screen of %1 has gone.</source>
        <translation>The screen of %1 has gone.</translation>
    </message>
    <message>
        <source>The connection to the lab has gone, and the screen of %1 with it.</source>
        <translation>The connection to the lab has gone, and the screen of %1 with it.</translation>
    </message>
    <message>
        <source>%1 has no graphical console. Set Graphics to vnc in the inspector, and apply.</source>
        <translation>%1 has no graphical console. Set Graphics to vnc in the inspector, and apply.</translation>
    </message>
    <message>
        <source>%1 is off. Its screen comes back when it runs again.</source>
        <translation>%1 is off. Its screen comes back when it runs again.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>the size of a picture in dots</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be typed: a screen&apos;s keyboard has the keys of the United States.</source>
        <translation>
            <numerusform>%n character cannot be typed: a screen&apos;s keyboard has the keys of the United States.</numerusform>
            <numerusform>%n characters cannot be typed: a screen&apos;s keyboard has the keys of the United States.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::GuestScreenView</name>
    <message>
        <source>&amp;View only</source>
        <translation>&amp;View only</translation>
    </message>
    <message>
        <source>Send Ctrl+Alt+&amp;Del</source>
        <translation>Send Ctrl+Alt+&amp;Del</translation>
    </message>
    <message>
        <source>&amp;Type the clipboard&apos;s text</source>
        <translation>&amp;Type the clipboard&apos;s text</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;Copy the picture</translation>
    </message>
    <message>
        <source>&amp;Save the picture…</source>
        <translation>&amp;Save the picture…</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>F&amp;ull screen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what a button does, %2: its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Scale to &amp;fit the window</source>
        <translation>Scale to &amp;fit the window</translation>
    </message>
</context>
<context>
    <name>overlab::views::HeadingLine</name>
    <message>
        <source>Security groups of %1 (%2)</source>
        <translation>Security groups of %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading of a list, and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>overlab::views::HistoryModel</name>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds: &quot;3.2 s&quot;</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objects</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
</context>
<context>
    <name>overlab::views::HopDetails</name>
    <message>
        <source>Show %1</source>
        <extracomment>a button: shows the object that the rule was made for</extracomment>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>The command that shows it, and what it printed</source>
        <translation>The command that shows it, and what it printed</translation>
    </message>
    <message>
        <source>What the packet met here, in order; the last one decided.</source>
        <translation>What the packet met here, in order; the last one decided.</translation>
    </message>
    <message>
        <source>Headers before and after</source>
        <translation>Headers before and after</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>Before and now</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copy command</translation>
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
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>Before, another rule decided.</source>
        <translation>Before, another rule decided.</translation>
    </message>
    <message>
        <source>Other headers than before: %1.</source>
        <translation>Other headers than before: %1.</translation>
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
        <translation>Stop</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>One hop back</source>
        <translation>One hop back</translation>
    </message>
    <message>
        <source>One hop on</source>
        <translation>One hop on</translation>
    </message>
</context>
<context>
    <name>overlab::views::HostDialog</name>
    <message>
        <source>That is no destination of ssh: a name or an address, with “user@” before it where needed.</source>
        <translation>That is no destination of ssh: a name or an address, with “user@” before it where needed.</translation>
    </message>
    <message>
        <source>Asking what it can do…</source>
        <translation>Asking what it can do…</translation>
    </message>
    <message>
        <source>Try “ssh %1” in a terminal first: it has to work without a question, with a key. Overlab has to be installed there, too.</source>
        <translation>Try “ssh %1” in a terminal first: it has to work without a question, with a key. Overlab has to be installed there, too.</translation>
    </message>
    <message>
        <source>Lab host</source>
        <translation>Lab host</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>&amp;This computer</translation>
    </message>
    <message>
        <source>&amp;Another computer, through ssh</source>
        <translation>&amp;Another computer, through ssh</translation>
    </message>
    <message>
        <source>user@server</source>
        <translation>user@server</translation>
    </message>
    <message>
        <source>Destination of ssh</source>
        <translation>Destination of ssh</translation>
    </message>
    <message>
        <source>Labs run on that computer then, and only the picture of them is here. It needs Overlab and a key for ssh, no other service.</source>
        <translation>Labs run on that computer then, and only the picture of them is here. It needs Overlab and a key for ssh, no other service.</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>Te&amp;st</translation>
    </message>
    <message>
        <source>Asks the computer what it can do for labs; changes nothing there</source>
        <translation>Asks the computer what it can do for labs; changes nothing there</translation>
    </message>
    <message>
        <source>The computer is being asked</source>
        <translation>The computer is being asked</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connect</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>overlab::views::InsidePage</name>
    <message>
        <source>No lab runs</source>
        <translation>No lab runs</translation>
    </message>
    <message>
        <source>Apply the design to see it inside the nodes: bridges, ports, namespaces and tunnels as they really are.</source>
        <translation>Apply the design to see it inside the nodes: bridges, ports, namespaces and tunnels as they really are.</translation>
    </message>
    <message>
        <source>The lab is being made</source>
        <translation>The lab is being made</translation>
    </message>
    <message>
        <source>Its nodes appear here as soon as they are there.</source>
        <translation>Its nodes appear here as soon as they are there.</translation>
    </message>
    <message>
        <source>The lab does not answer</source>
        <translation>The lab does not answer</translation>
    </message>
    <message>
        <source>Choose a thing to see what it is and what it was made for.</source>
        <translation>Choose a thing to see what it is and what it was made for.</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>No answer since %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Smaller (-)</translation>
    </message>
    <message>
        <source>Everything (0)</source>
        <translation>Everything (0)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Larger (+)</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>What is chosen</translation>
    </message>
</context>
<context>
    <name>overlab::views::InsideView</name>
    <message>
        <source>Inside the nodes</source>
        <translation>Inside the nodes</translation>
    </message>
    <message>
        <source>Show %1 in the drawing</source>
        <translation>Show %1 in the drawing</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copy %1</translation>
    </message>
</context>
<context>
    <name>overlab::views::Inspector</name>
    <message>
        <source>The selected objects have different numbers of these. Select one of them.</source>
        <translation>The selected objects have different numbers of these. Select one of them.</translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n object(s)</source>
        <translation>
            <numerusform>Change “%1” of %n object</numerusform>
            <numerusform>Change “%1” of %n objects</numerusform>
        </translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation>Change “%1” of %2</translation>
    </message>
    <message>
        <source>Change “%1” of the design</source>
        <translation>Change “%1” of the design</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Host name</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>DHCP node</source>
        <translation>DHCP node</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a device, in which network</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>%1 of the tenant %2</source>
        <comment>a kind of object</comment>
        <translation>%1 of the tenant %2</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message>
        <source>An edit changes all of them.</source>
        <translation>An edit changes all of them.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>an interface: of what, in which network</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Way out</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message numerus="yes">
        <source>%n interface(s)</source>
        <translation>
            <numerusform>%n interface</numerusform>
            <numerusform>%n interfaces</numerusform>
        </translation>
    </message>
    <message>
        <source>Names in the lab</source>
        <translation>Names in the lab</translation>
    </message>
    <message>
        <source>In the running lab</source>
        <translation>In the running lab</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Empty note</translation>
    </message>
    <message>
        <source>Underlay port</source>
        <translation>Underlay port</translation>
    </message>
</context>
<context>
    <name>overlab::views::LabListView</name>
    <message>
        <source>No lab is on this host yet. Apply a design, and its lab is listed here.</source>
        <translation>No lab is on this host yet. Apply a design, and its lab is listed here.</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Labs</translation>
    </message>
</context>
<context>
    <name>overlab::views::LabPage</name>
    <message>
        <source>Labs</source>
        <translation>Labs</translation>
    </message>
    <message>
        <source>When the &amp;window closes:</source>
        <translation>When the &amp;window closes:</translation>
    </message>
    <message>
        <source>Ask what becomes of the lab</source>
        <translation>Ask what becomes of the lab</translation>
    </message>
    <message>
        <source>Keep the lab running</source>
        <translation>Keep the lab running</translation>
    </message>
    <message>
        <source>End the lab</source>
        <translation>End the lab</translation>
    </message>
    <message>
        <source>Show the &amp;plan before it is applied</source>
        <translation>Show the &amp;plan before it is applied</translation>
    </message>
    <message>
        <source>&amp;Host for new windows:</source>
        <translation>&amp;Host for new windows:</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>A destination for ssh, such as teacher@labs.example.org. Overlab has to be installed there.</source>
        <translation>A destination for ssh, such as teacher@labs.example.org. Overlab has to be installed there.</translation>
    </message>
</context>
<context>
    <name>overlab::views::LabStates</name>
    <message>
        <source>It is not there, or not whole. Applying the design again makes it anew.</source>
        <translation>It is not there, or not whole. Applying the design again makes it anew.</translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) of it are not as they were made.</source>
        <translation>
            <numerusform>%n more thing of it is not as it was made.</numerusform>
            <numerusform>%n more things of it are not as they were made.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn after the last apply: it is not in the lab yet.</source>
        <translation>Drawn after the last apply: it is not in the lab yet.</translation>
    </message>
    <message>
        <source>Changed after the last apply: the lab has it as it was drawn before.</source>
        <translation>Changed after the last apply: the lab has it as it was drawn before.</translation>
    </message>
</context>
<context>
    <name>overlab::views::LabTreeModel</name>
    <message>
        <source>Nodes (%1)</source>
        <translation>Nodes (%1)</translation>
    </message>
    <message>
        <source>Machines (%1)</source>
        <translation>Machines (%1)</translation>
    </message>
    <message>
        <source>Routers (%1)</source>
        <translation>Routers (%1)</translation>
    </message>
    <message>
        <source>Networks (%1)</source>
        <translation>Networks (%1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>overlab::views::LabView</name>
    <message>
        <source>%1 of %2: %3 %4</source>
        <extracomment>Count of finished objects, object, state: &quot;12 of 38: red/vm-1 building&quot;</extracomment>
        <translation>%1 of %2: %3 %4</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>does not answer</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n machine</numerusform>
            <numerusform>%n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n network</numerusform>
            <numerusform>%n networks</numerusform>
        </translation>
    </message>
    <message>
        <source>seen just now</source>
        <translation>seen just now</translation>
    </message>
    <message numerus="yes">
        <source>seen %n second(s) ago</source>
        <translation>
            <numerusform>seen %n second ago</numerusform>
            <numerusform>seen %n seconds ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Objects of the lab</source>
        <translation>Objects of the lab</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Reboot</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copy name</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copy addresses</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the lab not as drawn; applying the design again puts that right</source>
        <translation>
            <numerusform>%n thing in the lab is not as drawn; applying the design again puts that right</numerusform>
            <numerusform>%n things in the lab are not as drawn; applying the design again puts that right</numerusform>
        </translation>
    </message>
    <message>
        <source>This lab does not run. Apply makes it real; its nodes, machines, routers and networks are listed here then.</source>
        <translation>This lab does not run. Apply makes it real; its nodes, machines, routers and networks are listed here then.</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>not made yet</translation>
    </message>
    <message>
        <source>This lab is not made yet. Apply makes it real; its nodes, machines, routers and networks are listed here then.</source>
        <translation>This lab is not made yet. Apply makes it real; its nodes, machines, routers and networks are listed here then.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Makes all of it as it was applied; what is drawn since stays out of it</source>
        <translation>Makes all of it as it was applied; what is drawn since stays out of it</translation>
    </message>
</context>
<context>
    <name>overlab::views::LineEditor</name>
    <message>
        <source>several values</source>
        <translation>several values</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copy %1</translation>
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
        <translation>State</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Floating IP</source>
        <translation>Floating IP</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>VLAN on %1</source>
        <translation>VLAN on %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Way out</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
</context>
<context>
    <name>overlab::views::LiveFoot</name>
    <message>
        <source>Copied; it is for a shell of %1.</source>
        <comment>a node, or an object of the design</comment>
        <translation>Copied; it is for a shell of %1.</translation>
    </message>
    <message>
        <source>Copy the command that prints the same in a shell there</source>
        <translation>Copy the command that prints the same in a shell there</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copy the command</translation>
    </message>
</context>
<context>
    <name>overlab::views::LivePage</name>
    <message>
        <source>Waiting for the first look…</source>
        <translation>Waiting for the first look…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>What is watched</translation>
    </message>
    <message>
        <source>E&amp;very</source>
        <extracomment>how often the lab is looked at; a choice of seconds follows</extracomment>
        <translation>E&amp;very</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds between two looks at the lab</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Time between two looks</source>
        <translation>Time between two looks</translation>
    </message>
    <message>
        <source>Pause: what is seen stays as it is</source>
        <translation>Pause: what is seen stays as it is</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>No lab runs. Apply the design to watch its flows, tables and counters here.</source>
        <translation>No lab runs. Apply the design to watch its flows, tables and counters here.</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>Paused at %1</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>No answer since %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n second(s) ago</source>
        <extracomment>since when, and how long that is: &quot;Paused at 14:02:11, 12 seconds ago&quot;</extracomment>
        <translation>
            <numerusform>%1, %n second ago</numerusform>
            <numerusform>%1, %n seconds ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::MachineTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Networks</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>overlab::views::MiniMap</name>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>Shows the whole drawing, small, in the corner</source>
        <translation>Shows the whole drawing, small, in the corner</translation>
    </message>
    <message>
        <source>Map of the drawing</source>
        <translation>Map of the drawing</translation>
    </message>
    <message>
        <source>Drag the frame to see another part; a double click shows all.</source>
        <translation>Drag the frame to see another part; a double click shows all.</translation>
    </message>
</context>
<context>
    <name>overlab::views::ObjectEdits</name>
    <message>
        <source>“%1” cannot be a name: letters, digits, “.”, “_” and “-” can, up to 63 of them.</source>
        <translation>“%1” cannot be a name: letters, digits, “.”, “_” and “-” can, up to 63 of them.</translation>
    </message>
    <message>
        <source>“%1” is the name of a place in every lab.</source>
        <translation>“%1” is the name of a place in every lab.</translation>
    </message>
    <message>
        <source>The name “%1” is taken.</source>
        <translation>The name “%1” is taken.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Rename %1 to %2</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Delete %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <translation>
            <numerusform>Delete %n object</numerusform>
            <numerusform>Delete %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n object(s) on %1</source>
        <translation>
            <numerusform>Put %n object on %1</numerusform>
            <numerusform>Put %n objects on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n object(s) to %1</source>
        <translation>
            <numerusform>Give %n object to %1</numerusform>
            <numerusform>Give %n objects to %1</numerusform>
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
        <translation>no network</translation>
    </message>
    <message>
        <source>network, compute</source>
        <translation>network, compute</translation>
    </message>
    <message>
        <source>network</source>
        <translation>network</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>compute</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>building</source>
        <translation>building</translation>
    </message>
    <message>
        <source>partly running</source>
        <translation>partly running</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>drifted</source>
        <extracomment>It is not as it was made: somebody else has changed it in the lab, or a program that it needs has ended.</extracomment>
        <translation>drifted</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <extracomment>It was drawn or changed since the design was applied last.</extracomment>
        <translation>not applied yet</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>state unknown</translation>
    </message>
    <message>
        <source>has an error</source>
        <extracomment>The drawing of it breaks a rule.</extracomment>
        <translation>has an error</translation>
    </message>
</context>
<context>
    <name>overlab::views::ObjectPalette</name>
    <message>
        <source>What can be drawn</source>
        <translation>What can be drawn</translation>
    </message>
    <message>
        <source>Drag onto the drawing, or click here and then there.</source>
        <translation>Drag onto the drawing, or click here and then there.</translation>
    </message>
</context>
<context>
    <name>overlab::views::ObjectWords</name>
    <message>
        <source>Group %1</source>
        <translation>Group %1</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n machine</numerusform>
            <numerusform>%n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n router(s)</source>
        <translation>
            <numerusform>%n router</numerusform>
            <numerusform>%n routers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n network</numerusform>
            <numerusform>%n networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n external network(s)</source>
        <translation>
            <numerusform>%n external network</numerusform>
            <numerusform>%n external networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s)</source>
        <translation>
            <numerusform>%n tenant</numerusform>
            <numerusform>%n tenants</numerusform>
        </translation>
    </message>
    <message>
        <source>Light machine</source>
        <translation>Light machine</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>External network</source>
        <translation>External network</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a kind (&quot;Machine&quot;), %2 its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>tenant %1</source>
        <translation>tenant %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>an interface: its owner and the network</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>From %1: %2, %3</source>
        <extracomment>traffic: an object, bits and packets in a second</extracomment>
        <translation>From %1: %2, %3</translation>
    </message>
    <message>
        <source>To %1: %2, %3</source>
        <translation>To %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>overlab::views::PacketDetails</name>
    <message>
        <source>tshark is not installed: only the bytes can be shown. Install the package tshark to see what they mean.</source>
        <translation>tshark is not installed: only the bytes can be shown. Install the package tshark to see what they mean.</translation>
    </message>
    <message>
        <source>tshark could not decode this packet: %1</source>
        <translation>tshark could not decode this packet: %1</translation>
    </message>
    <message>
        <source>Fields of the packet</source>
        <translation>Fields of the packet</translation>
    </message>
    <message>
        <source>Bytes of the packet</source>
        <translation>Bytes of the packet</translation>
    </message>
</context>
<context>
    <name>overlab::views::PacketModel</name>
    <message>
        <source>Source MAC</source>
        <translation>Source MAC</translation>
    </message>
    <message>
        <source>Destination MAC</source>
        <translation>Destination MAC</translation>
    </message>
    <message>
        <source>VLAN tag</source>
        <translation>VLAN tag</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Tunnel key (VNI)</source>
        <extracomment>VNI of VXLAN and Geneve, key of GRE</extracomment>
        <translation>Tunnel key (VNI)</translation>
    </message>
    <message>
        <source>Tunnel from</source>
        <translation>Tunnel from</translation>
    </message>
    <message>
        <source>Tunnel to</source>
        <translation>Tunnel to</translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation>Source IP</translation>
    </message>
    <message>
        <source>Destination IP</source>
        <translation>Destination IP</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>Source port</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Destination port</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>overlab::views::PaletteModel</name>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Place a tenant</source>
        <translation>Place a tenant</translation>
    </message>
    <message>
        <source>A project that owns networks, routers and machines; in the lab it is kept apart from all others.</source>
        <translation>A project that owns networks, routers and machines; in the lab it is kept apart from all others.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Place a network</source>
        <translation>Place a network</translation>
    </message>
    <message>
        <source>A network with its subnet; in the lab a VLAN on each node&apos;s br-int and a tunnel between the nodes.</source>
        <translation>A network with its subnet; in the lab a VLAN on each node&apos;s br-int and a tunnel between the nodes.</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Place a router</source>
        <translation>Place a router</translation>
    </message>
    <message>
        <source>Joins networks and leads out; in the lab a qrouter namespace with addresses, routes and NAT.</source>
        <translation>Joins networks and leads out; in the lab a qrouter namespace with addresses, routes and NAT.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Place a machine</source>
        <translation>Place a machine</translation>
    </message>
    <message>
        <source>A virtual machine; in the lab a QEMU guest with a kernel and a disk of its own.</source>
        <translation>A virtual machine; in the lab a QEMU guest with a kernel and a disk of its own.</translation>
    </message>
    <message>
        <source>Light guest</source>
        <translation>Light guest</translation>
    </message>
    <message>
        <source>Place a light guest</source>
        <translation>Place a light guest</translation>
    </message>
    <message>
        <source>A machine that starts at once; in the lab a network namespace with a DHCP client.</source>
        <translation>A machine that starts at once; in the lab a network namespace with a DHCP client.</translation>
    </message>
    <message>
        <source>External</source>
        <translation>External</translation>
    </message>
    <message>
        <source>Place an external network</source>
        <translation>Place an external network</translation>
    </message>
    <message>
        <source>The way out for all tenants; in the lab a provider network on br-ex, with floating addresses.</source>
        <translation>The way out for all tenants; in the lab a provider network on br-ex, with floating addresses.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Place a node</source>
        <translation>Place a node</translation>
    </message>
    <message>
        <source>A host of the cloud; in the lab a namespace with an Open vSwitch, for machines and routers.</source>
        <translation>A host of the cloud; in the lab a namespace with an Open vSwitch, for machines and routers.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Place a note</source>
        <translation>Place a note</translation>
    </message>
    <message>
        <source>Text on the drawing, in Markdown; the lab knows nothing of it.</source>
        <translation>Text on the drawing, in Markdown; the lab knows nothing of it.</translation>
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
        <translation>%1, tag %2</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>tag %1</translation>
    </message>
    <message>
        <source>What is behind the external networks</source>
        <translation>What is behind the external networks</translation>
    </message>
    <message>
        <source>Network and compute node</source>
        <translation>Network and compute node</translation>
    </message>
    <message>
        <source>Network node</source>
        <translation>Network node</translation>
    </message>
    <message>
        <source>Compute node</source>
        <translation>Compute node</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtual machine</translation>
    </message>
    <message>
        <source>Light machine (a network namespace)</source>
        <translation>Light machine (a network namespace)</translation>
    </message>
    <message>
        <source>Namespace of a router</source>
        <translation>Namespace of a router</translation>
    </message>
    <message>
        <source>Namespace of DHCP</source>
        <translation>Namespace of DHCP</translation>
    </message>
    <message>
        <source>Network namespace</source>
        <translation>Network namespace</translation>
    </message>
    <message>
        <source>Open vSwitch bridge</source>
        <translation>Open vSwitch bridge</translation>
    </message>
    <message>
        <source>Linux bridge with the machine&apos;s packet filter</source>
        <translation>Linux bridge with the machine&apos;s packet filter</translation>
    </message>
    <message>
        <source>Linux bridge</source>
        <translation>Linux bridge</translation>
    </message>
    <message>
        <source>Device in %1</source>
        <translation>Device in %1</translation>
    </message>
    <message>
        <source>%1 tunnel</source>
        <translation>%1 tunnel</translation>
    </message>
    <message>
        <source>The network between the nodes</source>
        <translation>The network between the nodes</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>%1 port of %2</source>
        <translation>%1 port of %2</translation>
    </message>
    <message>
        <source>Patch port of %1</source>
        <translation>Patch port of %1</translation>
    </message>
    <message>
        <source>Port of %1</source>
        <translation>Port of %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>It does not exist (yet)</source>
        <translation>It does not exist (yet)</translation>
    </message>
    <message>
        <source>Open vSwitch does not run</source>
        <translation>Open vSwitch does not run</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>It is not there</translation>
    </message>
    <message>
        <source>%1 has no port for the way back</source>
        <translation>%1 has no port for the way back</translation>
    </message>
    <message>
        <source>One of its ports is down</source>
        <translation>One of its ports is down</translation>
    </message>
    <message>
        <source>It is no bridge&apos;s port</source>
        <translation>It is no bridge&apos;s port</translation>
    </message>
    <message>
        <source>It is missing</source>
        <translation>It is missing</translation>
    </message>
    <message>
        <source>Down: it carries no frames</source>
        <translation>Down: it carries no frames</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 and %n more</source>
        <extracomment>on a tunnel: VXLAN 22, 23, 24 and 5 more</extracomment>
        <translation>
            <numerusform>%1 %2 and %n more</numerusform>
            <numerusform>%1 %2 and %n more</numerusform>
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
        <translation>%1 (%2 to %3)</translation>
    </message>
    <message>
        <source>Underlay</source>
        <translation>Underlay</translation>
    </message>
    <message>
        <source>Underlay %1, MTU %2</source>
        <extracomment>the network between the nodes: its subnet and MTU</extracomment>
        <translation>Underlay %1, MTU %2</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Trouble</translation>
    </message>
    <message>
        <source>OpenFlow port</source>
        <translation>OpenFlow port</translation>
    </message>
    <message>
        <source>Local VLAN</source>
        <translation>Local VLAN</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>Other end</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Datapath</source>
        <translation>Datapath</translation>
    </message>
    <message>
        <source>Userspace</source>
        <translation>Userspace</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Made for</translation>
    </message>
    <message>
        <source>Between</source>
        <extracomment>the two nodes of a tunnel</extracomment>
        <translation>Between</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>VNI %1 (0x%2)</source>
        <extracomment>a network&apos;s number in a tunnel</extracomment>
        <translation>VNI %1 (0x%2)</translation>
    </message>
    <message>
        <source>%1, %2; %3</source>
        <extracomment>name, what it is, what is known of it</extracomment>
        <translation>%1, %2; %3</translation>
    </message>
    <message>
        <source>Traffic, both ways</source>
        <translation>Traffic, both ways</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>something other than Overlab</source>
        <translation>something other than Overlab</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>the node</translation>
    </message>
</context>
<context>
    <name>overlab::views::PasteGuard</name>
    <message numerus="yes">
        <source>Paste %n line(s) into the terminal? Each line may be run as a command.</source>
        <translation>
            <numerusform>Paste %n line into the terminal? It may be run as a command.</numerusform>
            <numerusform>Paste %n lines into the terminal? Each line may be run as a command.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be pasted</source>
        <translation>What would be pasted</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Paste in &amp;one line</source>
        <translation>Paste in &amp;one line</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>overlab::views::PathCheck</name>
    <message>
        <source>There is no path that could become a check.</source>
        <translation>There is no path that could become a check.</translation>
    </message>
    <message>
        <source>A check is about icmp, tcp or udp between two ends; this is a question to a network.</source>
        <translation>A check is about icmp, tcp or udp between two ends; this is a question to a network.</translation>
    </message>
    <message>
        <source>A check begins at a machine or “outside”, and %1 is neither.</source>
        <translation>A check begins at a machine or “outside”, and %1 is neither.</translation>
    </message>
    <message>
        <source>A check ends at a machine, “outside” or an address, and %1 is none.</source>
        <translation>A check ends at a machine, “outside” or an address, and %1 is none.</translation>
    </message>
</context>
<context>
    <name>overlab::views::PathExtras</name>
    <message>
        <source>Asks for the same path in the lab as it is now, and compares</source>
        <translation>Asks for the same path in the lab as it is now, and compares</translation>
    </message>
    <message>
        <source>The frames that were captured, as one pcapng file with an interface for each device</source>
        <translation>The frames that were captured, as one pcapng file with an interface for each device</translation>
    </message>
    <message>
        <source>Comparing and saving</source>
        <translation>Comparing and saving</translation>
    </message>
    <message>
        <source>Each path that is shown from now on is compared with this one</source>
        <translation>Each path that is shown from now on is compared with this one</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Save frames…</source>
        <translation>Save frames…</translation>
    </message>
    <message>
        <source>&amp;Keep for comparison</source>
        <translation>&amp;Keep for comparison</translation>
    </message>
    <message>
        <source>&amp;Compare with before</source>
        <translation>&amp;Compare with before</translation>
    </message>
    <message>
        <source>&amp;Save frames…</source>
        <translation>&amp;Save frames…</translation>
    </message>
    <message>
        <source>Open frames in &amp;Wireshark</source>
        <translation>Open frames in &amp;Wireshark</translation>
    </message>
</context>
<context>
    <name>overlab::views::PathFixes</name>
    <message>
        <source>Allow %1 from %2 to %3</source>
        <translation>Allow %1 from %2 to %3</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Start %1</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>Connect %1 to %2</translation>
    </message>
</context>
<context>
    <name>overlab::views::PathForm</name>
    <message>
        <source>&amp;To</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Exchange the two ends</source>
        <translation>Exchange the two ends</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>First packet</translation>
    </message>
    <message>
        <source>Later packet</source>
        <translation>Later packet</translation>
    </message>
    <message>
        <source>Of a connection: whether connection tracking knows it already</source>
        <translation>Of a connection: whether connection tracking knows it already</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To: a machine, a router, “outside” or an address</source>
        <translation>To: a machine, a router, “outside” or an address</translation>
    </message>
    <message>
        <source>A machine, a router, “outside” or an address</source>
        <translation>A machine, a router, “outside” or an address</translation>
    </message>
    <message>
        <source>A machine, a router, a node or “outside”</source>
        <translation>A machine, a router, a node or “outside”</translation>
    </message>
    <message>
        <source>Sends one real packet and watches every device on its way</source>
        <translation>Sends one real packet and watches every device on its way</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>F&amp;rom</translation>
    </message>
    <message>
        <source>&amp;Prove</source>
        <translation>&amp;Prove</translation>
    </message>
    <message>
        <source>&amp;Show path</source>
        <translation>&amp;Show path</translation>
    </message>
</context>
<context>
    <name>overlab::views::PathView</name>
    <message>
        <source>A path goes through the tables of a running lab. Apply the design first.</source>
        <translation>A path goes through the tables of a running lab. Apply the design first.</translation>
    </message>
    <message>
        <source>Choose two ends, or select two machines on the drawing and press Path. Nothing is sent: the packet is walked through the routes, packet filters and switches as they are now.</source>
        <translation>Choose two ends, or select two machines on the drawing and press Path. Nothing is sent: the packet is walked through the routes, packet filters and switches as they are now.</translation>
    </message>
    <message>
        <source>%1 The lab has changed since.</source>
        <translation>%1 The lab has changed since.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>There</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Hops</translation>
    </message>
    <message>
        <source>What would let the packet arrive</source>
        <translation>What would let the packet arrive</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what became of the packet, and whether a real one did the same: two sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save as check: the design says that such a packet should do just this</source>
        <translation>Save as check: the design says that such a packet should do just this</translation>
    </message>
    <message>
        <source>And back</source>
        <translation>And back</translation>
    </message>
    <message>
        <source>Save as check</source>
        <translation>Save as check</translation>
    </message>
</context>
<context>
    <name>overlab::views::PathWording</name>
    <message>
        <source>%1 sends it by %2 straight to %3, which is on the same network.</source>
        <translation>%1 sends it by %2 straight to %3, which is on the same network.</translation>
    </message>
    <message>
        <source>%1 sends it by %2 to the router at %3, since %4 is on another network.</source>
        <translation>%1 sends it by %2 to the router at %3, since %4 is on another network.</translation>
    </message>
    <message>
        <source>%1 passes it on from %2 to %3 and lowers its TTL to %4.</source>
        <translation>%1 passes it on from %2 to %3 and lowers its TTL to %4.</translation>
    </message>
    <message>
        <source>%1 passes it on from %2 by %3 to the next router, %5, and lowers its TTL to %4.</source>
        <translation>%1 passes it on from %2 by %3 to the next router, %5, and lowers its TTL to %4.</translation>
    </message>
    <message>
        <source>%1 is one of the addresses of %2 itself: the packet does not leave it.</source>
        <translation>%1 is one of the addresses of %2 itself: the packet does not leave it.</translation>
    </message>
    <message>
        <source>%1 takes it: %2 is its address.</source>
        <translation>%1 takes it: %2 is its address.</translation>
    </message>
    <message>
        <source>%1 answers: %2 is at %3.</source>
        <translation>%1 answers: %2 is at %3.</translation>
    </message>
    <message>
        <source>%1 drops it: it has no route to %2.</source>
        <translation>%1 drops it: it has no route to %2.</translation>
    </message>
    <message>
        <source>%1 drops it: it does not pass packets on (net.ipv4.ip_forward is 0, or the route is barred).</source>
        <translation>%1 drops it: it does not pass packets on (net.ipv4.ip_forward is 0, or the route is barred).</translation>
    </message>
    <message>
        <source>%1 drops it: packets from %2 may not come in by %3, since the way back to them is another (rp_filter).</source>
        <translation>%1 drops it: packets from %2 may not come in by %3, since the way back to them is another (rp_filter).</translation>
    </message>
    <message>
        <source>%1 drops it: %2 cannot be a sender&apos;s address here.</source>
        <translation>%1 drops it: %2 cannot be a sender&apos;s address here.</translation>
    </message>
    <message>
        <source>%1 drops it: a route forbids %2.</source>
        <translation>%1 drops it: a route forbids %2.</translation>
    </message>
    <message>
        <source>%1 drops it: its TTL has come to an end. Perhaps it goes round in a circle.</source>
        <translation>%1 drops it: its TTL has come to an end. Perhaps it goes round in a circle.</translation>
    </message>
    <message>
        <source>%1 drops it: nobody on %2 answers its ARP request for %3.</source>
        <translation>%1 drops it: nobody on %2 answers its ARP request for %3.</translation>
    </message>
    <message>
        <source>%1 ignores it: the frame is for %2, and its own address is %3.</source>
        <translation>%1 ignores it: the frame is for %2, and its own address is %3.</translation>
    </message>
    <message>
        <source>%1 ignores it: %2 is none of its addresses.</source>
        <translation>%1 ignores it: %2 is none of its addresses.</translation>
    </message>
    <message>
        <source>%1 drops it: nothing listens on UDP port %2. Its dnsmasq does not run.</source>
        <translation>%1 drops it: nothing listens on UDP port %2. Its dnsmasq does not run.</translation>
    </message>
    <message>
        <source>%1 does not run.</source>
        <translation>%1 does not run.</translation>
    </message>
    <message>
        <source>%1 has no network card.</source>
        <translation>%1 has no network card.</translation>
    </message>
    <message>
        <source>It translates the sender&apos;s address %1 to %2 and the target&apos;s %3 to %4 (NAT).</source>
        <translation>It translates the sender&apos;s address %1 to %2 and the target&apos;s %3 to %4 (NAT).</translation>
    </message>
    <message>
        <source>It translates the sender&apos;s address %1 to %2 (source NAT).</source>
        <translation>It translates the sender&apos;s address %1 to %2 (source NAT).</translation>
    </message>
    <message>
        <source>It translates the target&apos;s address %1 to %2 (destination NAT).</source>
        <translation>It translates the target&apos;s address %1 to %2 (destination NAT).</translation>
    </message>
    <message>
        <source>It is lost: %1 has no device %2. Perhaps the machine behind it does not run.</source>
        <translation>It is lost: %1 has no device %2. Perhaps the machine behind it does not run.</translation>
    </message>
    <message>
        <source>It is lost: %2 of %1 is down.</source>
        <translation>It is lost: %2 of %1 is down.</translation>
    </message>
    <message>
        <source>It is lost: %1 bytes do not fit through %2, whose MTU is %3.</source>
        <translation>It is lost: %1 bytes do not fit through %2, whose MTU is %3.</translation>
    </message>
    <message>
        <source>The security groups of %1 let it pass, from %2 to %3.</source>
        <translation>The security groups of %1 let it pass, from %2 to %3.</translation>
    </message>
    <message>
        <source>The packet filter of %1 drops it: no rule allows it.</source>
        <translation>The packet filter of %1 drops it: no rule allows it.</translation>
    </message>
    <message>
        <source>The packet filter of %1 refuses it and says so to the sender.</source>
        <translation>The packet filter of %1 refuses it and says so to the sender.</translation>
    </message>
    <message>
        <source>What the packet filter of %1 does with it cannot be told: %2.</source>
        <translation>What the packet filter of %1 does with it cannot be told: %2.</translation>
    </message>
    <message>
        <source>%1 takes it in by %2 and hands it out by %3.</source>
        <translation>%1 takes it in by %2 and hands it out by %3.</translation>
    </message>
    <message>
        <source>%1 does not know where %2 is, and sends it out by all ports of the network; this copy by %3.</source>
        <translation>%1 does not know where %2 is, and sends it out by all ports of the network; this copy by %3.</translation>
    </message>
    <message>
        <source>%1 puts it into a tunnel to %2: %3, key %4 (%5), by port %6.</source>
        <translation>%1 puts it into a tunnel to %2: %3, key %4 (%5), by port %6.</translation>
    </message>
    <message>
        <source>%1 takes it out of the tunnel %2: key %3 (%4) is the network with the local VLAN %5 here.</source>
        <translation>%1 takes it out of the tunnel %2: key %3 (%4) is the network with the local VLAN %5 here.</translation>
    </message>
    <message>
        <source>%1 drops it: a rule of table %2 says so.</source>
        <translation>%1 drops it: a rule of table %2 says so.</translation>
    </message>
    <message>
        <source>%1 drops it: no rule of table %2 fits.</source>
        <translation>%1 drops it: no rule of table %2 fits.</translation>
    </message>
    <message>
        <source>%1 drops it. Open vSwitch says: %2</source>
        <translation>%1 drops it. Open vSwitch says: %2</translation>
    </message>
    <message>
        <source>It is lost: %1 has no port %2.</source>
        <translation>It is lost: %1 has no port %2.</translation>
    </message>
    <message>
        <source>It is lost: nobody behind %1 has the address %2.</source>
        <translation>It is lost: nobody behind %1 has the address %2.</translation>
    </message>
    <message>
        <source>%1 drops it: the other end of the tunnel does not answer on the underlay. Open vSwitch says: %2</source>
        <translation>%1 drops it: the other end of the tunnel does not answer on the underlay. Open vSwitch says: %2</translation>
    </message>
    <message>
        <source>It is lost: %1 has no tunnel port for what comes from %2.</source>
        <translation>It is lost: %1 has no tunnel port for what comes from %2.</translation>
    </message>
    <message>
        <source>The physical network carries it from %1 (%2) to %3 (%4).</source>
        <translation>The physical network carries it from %1 (%2) to %3 (%4).</translation>
    </message>
    <message>
        <source>The physical network carries it from %1 to the other nodes.</source>
        <translation>The physical network carries it from %1 to the other nodes.</translation>
    </message>
    <message>
        <source>It is lost: no node has the tunnel address %1.</source>
        <translation>It is lost: no node has the tunnel address %1.</translation>
    </message>
    <message>
        <source>underlay</source>
        <translation>underlay</translation>
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
        <translation>What happens next cannot be told: %1</translation>
    </message>
    <message>
        <source>It goes round without an end.</source>
        <translation>It goes round without an end.</translation>
    </message>
    <message>
        <source>%1, chain %2, rule %3: %4</source>
        <comment>iptables</comment>
        <translation>%1, chain %2, rule %3: %4</translation>
    </message>
    <message>
        <source>%1, chain %2, its policy: %3</source>
        <comment>iptables</comment>
        <translation>%1, chain %2, its policy: %3</translation>
    </message>
    <message>
        <source>route: %1</source>
        <translation>route: %1</translation>
    </message>
    <message>
        <source>%1 (every node has it)</source>
        <translation>%1 (every node has it)</translation>
    </message>
    <message>
        <source>%1 (made for %2)</source>
        <translation>%1 (made for %2)</translation>
    </message>
    <message numerus="yes">
        <source>Delivered to %1 after %n hop(s).</source>
        <translation>
            <numerusform>Delivered to %1 after %n hop.</numerusform>
            <numerusform>Delivered to %1 after %n hops.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost at %1, hop %2.</source>
        <translation>Lost at %1, hop %2.</translation>
    </message>
    <message>
        <source>Unknown from %1 on, hop %2.</source>
        <translation>Unknown from %1 on, hop %2.</translation>
    </message>
    <message>
        <source>%1 asks everybody on the network by %2 who has %3.</source>
        <translation>%1 asks everybody on the network by %2 who has %3.</translation>
    </message>
    <message>
        <source>%1 sends it by %2 to everybody on the network: %3 means all.</source>
        <translation>%1 sends it by %2 to everybody on the network: %3 means all.</translation>
    </message>
    <message>
        <source>What %1 does with it cannot be told: no namespace has the name %2 any more.</source>
        <translation>What %1 does with it cannot be told: no namespace has the name %2 any more.</translation>
    </message>
    <message>
        <source>It is lost: none of those whom it reaches takes it.</source>
        <translation>It is lost: none of those whom it reaches takes it.</translation>
    </message>
    <message>
        <source>It is lost: nobody behind %1 has the address %2 in the local VLAN %3.</source>
        <translation>It is lost: nobody behind %1 has the address %2 in the local VLAN %3.</translation>
    </message>
    <message>
        <source>It is lost on %1: the frame is in the local VLAN %2, and the port %3 is in %4.</source>
        <translation>It is lost on %1: the frame is in the local VLAN %2, and the port %3 is in %4.</translation>
    </message>
    <message>
        <source>The packet filter of %1 drops it: a rule says so.</source>
        <translation>The packet filter of %1 drops it: a rule says so.</translation>
    </message>
    <message>
        <source>%1, for whom it was, does not run.</source>
        <translation>%1, for whom it was, does not run.</translation>
    </message>
</context>
<context>
    <name>overlab::views::PersonalSection</name>
    <message>
        <source>&amp;Open a design…</source>
        <translation>&amp;Open a design…</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>Take the &amp;tour</translation>
    </message>
    <message>
        <source>Running labs</source>
        <translation>Running labs</translation>
    </message>
    <message>
        <source>Go back to “%1”</source>
        <translation>Go back to “%1”</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Recent files</translation>
    </message>
    <message>
        <source>Designs that you open or save are listed here. You can also drop a file on the window.</source>
        <translation>Designs that you open or save are listed here. You can also drop a file on the window.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
</context>
<context>
    <name>overlab::views::PicturePrinter</name>
    <message>
        <source>Print the picture</source>
        <translation>Print the picture</translation>
    </message>
    <message>
        <source>The picture could not be printed: there is no printer.</source>
        <translation>The picture could not be printed: there is no printer.</translation>
    </message>
    <message>
        <source>The picture could not be printed on “%1”.</source>
        <translation>The picture could not be printed on “%1”.</translation>
    </message>
</context>
<context>
    <name>overlab::views::PipelineModel</name>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>%n flows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2/s</source>
        <extracomment>a number of flows, packets a second</extracomment>
        <translation>%1, %2/s</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>All tables</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>Goes on to: %1</source>
        <comment>numbers of tables</comment>
        <translation>Goes on to: %1</translation>
    </message>
</context>
<context>
    <name>overlab::views::PlaceChooser</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bridge</translation>
    </message>
</context>
<context>
    <name>overlab::views::PlanDialog</name>
    <message numerus="yes">
        <source>%n to create</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n to create</numerusform>
            <numerusform>%n to create</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n to change</numerusform>
            <numerusform>%n to change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n to remove</numerusform>
            <numerusform>%n to remove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n stays as it is</numerusform>
            <numerusform>%n stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan has %n remark(s)</source>
        <translation>
            <numerusform>The plan has %n remark</numerusform>
            <numerusform>The plan has %n remarks</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the design with what there is…</source>
        <translation>Comparing the design with what there is…</translation>
    </message>
    <message>
        <source>There is nothing to do: the lab “%1” is as the design has it.</source>
        <translation>There is nothing to do: the lab “%1” is as the design has it.</translation>
    </message>
    <message>
        <source>The plan could not be made</source>
        <translation>The plan could not be made</translation>
    </message>
    <message>
        <source>Equivalent commands of the selection</source>
        <translation>Equivalent commands of the selection</translation>
    </message>
    <message>
        <source>Equivalent commands</source>
        <translation>Equivalent commands</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Filter by object, kind, node or command</source>
        <translation>Filter by object, kind, node or command</translation>
    </message>
    <message>
        <source>Filter the plan</source>
        <translation>Filter the plan</translation>
    </message>
    <message>
        <source>What the apply would do</source>
        <translation>What the apply would do</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copies the commands</source>
        <translation>Copies the commands</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The plan is being made</source>
        <translation>The plan is being made</translation>
    </message>
</context>
<context>
    <name>overlab::views::PlanModel</name>
    <message>
        <source>%1 to create, %2 to change, %3 to remove</source>
        <translation>%1 to create, %2 to change, %3 to remove</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
</context>
<context>
    <name>overlab::views::ProblemBoard</name>
    <message>
        <source>No problems in the design.</source>
        <translation>No problems in the design.</translation>
    </message>
</context>
<context>
    <name>overlab::views::ProblemModel</name>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warning: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
</context>
<context>
    <name>overlab::views::ProblemView</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the list of problems</source>
        <translation>Close the list of problems</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
</context>
<context>
    <name>overlab::views::ProblemWording</name>
    <message>
        <source>%1: high availability is not built yet; the router stands on one node.</source>
        <translation>%1: high availability is not built yet; the router stands on one node.</translation>
    </message>
    <message>
        <source>%1: distributed routing is not built yet; the router stands on one node.</source>
        <translation>%1: distributed routing is not built yet; the router stands on one node.</translation>
    </message>
    <message>
        <source>%1 asked for an address, but got no lease in time.</source>
        <translation>%1 asked for an address, but got no lease in time.</translation>
    </message>
    <message>
        <source>The design</source>
        <extracomment>Stands for an object&apos;s name where a problem concerns the design as a whole.</extracomment>
        <translation>The design</translation>
    </message>
    <message>
        <source>%1: the IPv6 subnet %2 is not built yet; only IPv4 works.</source>
        <translation>%1: the IPv6 subnet %2 is not built yet; only IPv4 works.</translation>
    </message>
    <message>
        <source>%1 asks for the kernel datapath, but this host has no Open vSwitch kernel module. Load it, or set datapath: auto.</source>
        <translation>%1 asks for the kernel datapath, but this host has no Open vSwitch kernel module. Load it, or set datapath: auto.</translation>
    </message>
    <message>
        <source>%1 is a network of type “%2” and needs links of type “%3”, which this host&apos;s kernel does not know.</source>
        <translation>%1 is a network of type “%2” and needs links of type “%3”, which this host&apos;s kernel does not know.</translation>
    </message>
    <message>
        <source>%1: the network “%2” is local and has its DHCP server on %3; on %4 nobody answers. Put the machine on the same node, or switch DHCP off.</source>
        <translation>%1: the network “%2” is local and has its DHCP server on %3; on %4 nobody answers. Put the machine on the same node, or switch DHCP off.</translation>
    </message>
    <message>
        <source>The machine %1 did not start.</source>
        <translation>The machine %1 did not start.</translation>
    </message>
    <message>
        <source>The node %1 could not be built or changed.</source>
        <translation>The node %1 could not be built or changed.</translation>
    </message>
    <message>
        <source>%1: something of it could not be removed on %2.</source>
        <translation>%1: something of it could not be removed on %2.</translation>
    </message>
    <message>
        <source>%1: a link of it could not be made on %2.</source>
        <translation>%1: a link of it could not be made on %2.</translation>
    </message>
    <message>
        <source>%1: its network namespace could not be made on %2.</source>
        <translation>%1: its network namespace could not be made on %2.</translation>
    </message>
    <message>
        <source>%1: an interface of it could not be set up on %2.</source>
        <translation>%1: an interface of it could not be set up on %2.</translation>
    </message>
    <message>
        <source>%1: a route of it could not be set on %2.</source>
        <translation>%1: a route of it could not be set on %2.</translation>
    </message>
    <message>
        <source>%1: a file of it could not be written on %2.</source>
        <translation>%1: a file of it could not be written on %2.</translation>
    </message>
    <message>
        <source>%1: its DHCP server could not be started on %2.</source>
        <translation>%1: its DHCP server could not be started on %2.</translation>
    </message>
    <message>
        <source>%1 was started, but its guest agent did not report the machine&apos;s addresses in time. Look at its console.</source>
        <translation>%1 was started, but its guest agent did not report the machine&apos;s addresses in time. Look at its console.</translation>
    </message>
    <message>
        <source>%1: the metadata service cannot listen on %2, so machines there get no user data and no keys.</source>
        <translation>%1: the metadata service cannot listen on %2, so machines there get no user data and no keys.</translation>
    </message>
    <message>
        <source>%1 has no external network, so there is no place “outside” for the uplink; it stays off.</source>
        <translation>%1 has no external network, so there is no place “outside” for the uplink; it stays off.</translation>
    </message>
    <message>
        <source>%1: the uplink needs the program %2, which is not installed. Install the package %3 and apply again; all else is done.</source>
        <translation>%1: the uplink needs the program %2, which is not installed. Install the package %3 and apply again; all else is done.</translation>
    </message>
    <message>
        <source>%1: the uplink to the real network does not work; all else is done.</source>
        <translation>%1: the uplink to the real network does not work; all else is done.</translation>
    </message>
    <message>
        <source>The apply was cancelled before its end. Apply again to finish it, or end the lab.</source>
        <translation>The apply was cancelled before its end. Apply again to finish it, or end the lab.</translation>
    </message>
    <message>
        <source>%1 cannot be built here: /dev/net/tun does not open. Bridges of Open vSwitch in user space and network cards of virtual machines are made with it. As root: %2</source>
        <translation>%1 cannot be built here: /dev/net/tun does not open. Bridges of Open vSwitch in user space and network cards of virtual machines are made with it. As root: %2</translation>
    </message>
    <message>
        <source>%1 cannot be built here: /dev/net/tun does not open. Bridges of Open vSwitch in user space and network cards of virtual machines are made with it. A container must be given this device.</source>
        <translation>%1 cannot be built here: /dev/net/tun does not open. Bridges of Open vSwitch in user space and network cards of virtual machines are made with it. A container must be given this device.</translation>
    </message>
    <message>
        <source>%1: libvirtd ended while virtual machines came up. It is started again; they go on meanwhile.</source>
        <translation>%1: libvirtd ended while virtual machines came up. It is started again; they go on meanwhile.</translation>
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
        <translation>none</translation>
    </message>
    <message>
        <source>none</source>
        <comment>tunnel</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <comment>field of a packet, as it is, as it should be</comment>
        <translation>%1 %2 instead of %3</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>time, with its sign</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>+%1 ms</source>
        <comment>time since the packet was first seen</comment>
        <translation>+%1 ms</translation>
    </message>
    <message>
        <source>source MAC</source>
        <translation>source MAC</translation>
    </message>
    <message>
        <source>destination MAC</source>
        <translation>destination MAC</translation>
    </message>
    <message>
        <source>VLAN tag</source>
        <translation>VLAN tag</translation>
    </message>
    <message>
        <source>source address</source>
        <translation>source address</translation>
    </message>
    <message>
        <source>destination address</source>
        <translation>destination address</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>source port</source>
        <translation>source port</translation>
    </message>
    <message>
        <source>destination port</source>
        <translation>destination port</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocol</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>tunnel</translation>
    </message>
    <message>
        <source>kind of tunnel</source>
        <translation>kind of tunnel</translation>
    </message>
    <message>
        <source>tunnel key</source>
        <translation>tunnel key</translation>
    </message>
    <message>
        <source>tunnel&apos;s source</source>
        <translation>tunnel&apos;s source</translation>
    </message>
    <message>
        <source>tunnel&apos;s destination</source>
        <translation>tunnel&apos;s destination</translation>
    </message>
    <message>
        <source>Nothing can be watched here: the packet stays within Open vSwitch.</source>
        <translation>Nothing can be watched here: the packet stays within Open vSwitch.</translation>
    </message>
    <message>
        <source>It should end here, but was seen going on, at %1 by %2.</source>
        <translation>It should end here, but was seen going on, at %1 by %2.</translation>
    </message>
    <message>
        <source>Seen at %1 by %2, but with other headers: %3.</source>
        <translation>Seen at %1 by %2, but with other headers: %3.</translation>
    </message>
    <message>
        <source>Seen at %1 by %2, but not by %3.</source>
        <translation>Seen at %1 by %2, but not by %3.</translation>
    </message>
    <message>
        <source>Not seen by %1.</source>
        <translation>Not seen by %1.</translation>
    </message>
    <message>
        <source>Seen at %1 by %2, and at %3 by %4.</source>
        <translation>Seen at %1 by %2, and at %3 by %4.</translation>
    </message>
    <message>
        <source>Seen at %1 by %2, and not by %3: as predicted.</source>
        <translation>Seen at %1 by %2, and not by %3: as predicted.</translation>
    </message>
    <message>
        <source>Seen at %1 by %2.</source>
        <translation>Seen at %1 by %2.</translation>
    </message>
    <message>
        <source>Not seen, as predicted.</source>
        <translation>Not seen, as predicted.</translation>
    </message>
    <message>
        <source>Not seen.</source>
        <translation>Not seen.</translation>
    </message>
    <message>
        <source>Confirmed: the real packet went as predicted.</source>
        <translation>Confirmed: the real packet went as predicted.</translation>
    </message>
    <message>
        <source>Refuted: the real packet did not go as predicted.</source>
        <translation>Refuted: the real packet did not go as predicted.</translation>
    </message>
    <message>
        <source>Inconclusive: the real packet neither confirms nor refutes the prediction.</source>
        <translation>Inconclusive: the real packet neither confirms nor refutes the prediction.</translation>
    </message>
    <message>
        <source>The answer was seen where nothing was predicted: by %1.</source>
        <translation>The answer was seen where nothing was predicted: by %1.</translation>
    </message>
    <message>
        <source>The packet was seen where nothing was predicted: by %1.</source>
        <translation>The packet was seen where nothing was predicted: by %1.</translation>
    </message>
    <message>
        <source>The answer was not seen at hop %1 of its way, by %2.</source>
        <translation>The answer was not seen at hop %1 of its way, by %2.</translation>
    </message>
    <message>
        <source>The packet was not seen at hop %1, by %2.</source>
        <translation>The packet was not seen at hop %1, by %2.</translation>
    </message>
    <message>
        <source>The answer went on where it should have ended, at hop %1 of its way, by %2.</source>
        <translation>The answer went on where it should have ended, at hop %1 of its way, by %2.</translation>
    </message>
    <message>
        <source>The packet went on where it should have ended, at hop %1, by %2.</source>
        <translation>The packet went on where it should have ended, at hop %1, by %2.</translation>
    </message>
    <message>
        <source>The answer had other headers at hop %1 of its way, by %2: %3.</source>
        <translation>The answer had other headers at hop %1 of its way, by %2: %3.</translation>
    </message>
    <message>
        <source>The packet had other headers at hop %1, by %2: %3.</source>
        <translation>The packet had other headers at hop %1, by %2: %3.</translation>
    </message>
    <message>
        <source>A copy that a switch sent to all was seen at %1 by %2: %3</source>
        <translation>A copy that a switch sent to all was seen at %1 by %2: %3</translation>
    </message>
    <message>
        <source>Seen at %1 by %2, where nothing was predicted: %3</source>
        <translation>Seen at %1 by %2, where nothing was predicted: %3</translation>
    </message>
    <message>
        <source>%1 sent an ICMP error about it (type %2, code %3), seen at %4 by %5.</source>
        <translation>%1 sent an ICMP error about it (type %2, code %3), seen at %4 by %5.</translation>
    </message>
    <message>
        <source>The packet could not be sent: %1</source>
        <translation>The packet could not be sent: %1</translation>
    </message>
    <message>
        <source>The sender&apos;s system says: %1</source>
        <translation>The sender&apos;s system says: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) were not watched, since there are so many.</source>
        <translation>
            <numerusform>%n device was not watched, since there are so many.</numerusform>
            <numerusform>%n devices were not watched, since there are so many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) came faster than they could be read, and are not known.</source>
        <translation>
            <numerusform>%n frame came faster than it could be read, and is not known.</numerusform>
            <numerusform>%n frames came faster than they could be read, and are not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::RatesChart</name>
    <message>
        <source>Gbit/s</source>
        <translation>Gbit/s</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>bit/s</source>
        <translation>bit/s</translation>
    </message>
    <message>
        <source>packets/s</source>
        <translation>packets/s</translation>
    </message>
    <message>
        <source>dropped/s</source>
        <translation>dropped/s</translation>
    </message>
    <message>
        <source>% of a processor</source>
        <translation>% of a processor</translation>
    </message>
    <message>
        <source>Full line: sent; dashed line: received</source>
        <translation>Full line: sent; dashed line: received</translation>
    </message>
    <message>
        <source>%1: %2 %3 at %4</source>
        <extracomment>whose curve; a number; its unit; a time of day</extracomment>
        <translation>%1: %2 %3 at %4</translation>
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
        <translation>Asking…</translation>
    </message>
    <message>
        <source>%1 The lab has changed since.</source>
        <translation>%1 The lab has changed since.</translation>
    </message>
    <message>
        <source>Who reaches whom is asked of a running lab. Apply the design first.</source>
        <translation>Who reaches whom is asked of a running lab. Apply the design first.</translation>
    </message>
    <message>
        <source>Each machine&apos;s packet to each other one: as the design means it, and as the lab is. Find walks it through the lab&apos;s tables and sends nothing; Measure sends real packets, too.</source>
        <translation>Each machine&apos;s packet to each other one: as the design means it, and as the lab is. Find walks it through the lab&apos;s tables and sends nothing; Measure sends real packets, too.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Walks a packet from each machine to each other one through the lab&apos;s tables; sends nothing</source>
        <translation>Walks a packet from each machine to each other one through the lab&apos;s tables; sends nothing</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Sends real packets from each machine to each other one, too</source>
        <translation>Sends real packets from each machine to each other one, too</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Differences only</translation>
    </message>
    <message>
        <source>Machines that behave as the design means it are left out</source>
        <translation>Machines that behave as the design means it are left out</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Who reaches whom: a row a sender, a column a receiver</source>
        <translation>Who reaches whom: a row a sender, a column a receiver</translation>
    </message>
    <message>
        <source>Rows send, columns receive. %1 reaches it, %2 does not and shall not, %3 is not as the design means it, %4 cannot be told. Click a cell for its path.</source>
        <translation>Rows send, columns receive. %1 reaches it, %2 does not and shall not, %3 is not as the design means it, %4 cannot be told. Click a cell for its path.</translation>
    </message>
    <message>
        <source>Save the matrix</source>
        <translation>Save the matrix</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Saves the matrix as a table (CSV), a line a pair</source>
        <translation>Saves the matrix as a table (CSV), a line a pair</translation>
    </message>
</context>
<context>
    <name>overlab::views::ReachWording</name>
    <message>
        <source>%1 is stopped.</source>
        <translation>%1 is stopped.</translation>
    </message>
    <message>
        <source>%1 has no IPv4 address.</source>
        <translation>%1 has no IPv4 address.</translation>
    </message>
    <message>
        <source>%1 has no route to %2.</source>
        <translation>%1 has no route to %2.</translation>
    </message>
    <message>
        <source>%1 sends it to the gateway %2, and no router has that address on %3.</source>
        <translation>%1 sends it to the gateway %2, and no router has that address on %3.</translation>
    </message>
    <message>
        <source>Nobody has the address %1 on %2.</source>
        <translation>Nobody has the address %1 on %2.</translation>
    </message>
    <message>
        <source>It would have to go through %1, which is no router.</source>
        <translation>It would have to go through %1, which is no router.</translation>
    </message>
    <message>
        <source>%1 is a local network: it ends at the node, and %2 is on another one.</source>
        <translation>%1 is a local network: it ends at the node, and %2 is on another one.</translation>
    </message>
    <message>
        <source>The address %1 means %2 there. Only a floating IP would tell the two apart.</source>
        <translation>The address %1 means %2 there. Only a floating IP would tell the two apart.</translation>
    </message>
    <message>
        <source>%1 is an address of %2 itself.</source>
        <translation>%1 is an address of %2 itself.</translation>
    </message>
    <message>
        <source>%1 is the address of the DHCP server of %2.</source>
        <translation>%1 is the address of the DHCP server of %2.</translation>
    </message>
    <message>
        <source>The security groups of %1 do not let it out: %2.</source>
        <comment>machine, its groups</comment>
        <translation>The security groups of %1 do not let it out: %2.</translation>
    </message>
    <message>
        <source>The security groups of %1 do not let it in: %2.</source>
        <comment>machine, its groups</comment>
        <translation>The security groups of %1 do not let it in: %2.</translation>
    </message>
    <message>
        <source>Port security of %1 does not let it send from %2 there.</source>
        <translation>Port security of %1 does not let it send from %2 there.</translation>
    </message>
    <message>
        <source>The answer comes from %1, which was not asked.</source>
        <translation>The answer comes from %1, which was not asked.</translation>
    </message>
    <message>
        <source>It goes in a circle at %1.</source>
        <translation>It goes in a circle at %1.</translation>
    </message>
    <message>
        <source>The design means it to arrive and to be answered.</source>
        <translation>The design means it to arrive and to be answered.</translation>
    </message>
    <message>
        <source>The design lets it arrive, but no answer come back. %1</source>
        <comment>a sentence follows</comment>
        <translation>The design lets it arrive, but no answer come back. %1</translation>
    </message>
    <message>
        <source>The design does not let it arrive. %1</source>
        <comment>a sentence follows</comment>
        <translation>The design does not let it arrive. %1</translation>
    </message>
    <message>
        <source>The lab&apos;s tables let it arrive.</source>
        <translation>The lab&apos;s tables let it arrive.</translation>
    </message>
    <message>
        <source>There is no address to send it to.</source>
        <translation>There is no address to send it to.</translation>
    </message>
    <message>
        <source>The lab&apos;s tables take it to %1 instead.</source>
        <translation>The lab&apos;s tables take it to %1 instead.</translation>
    </message>
    <message>
        <source>The lab&apos;s tables lose it at %1.</source>
        <translation>The lab&apos;s tables lose it at %1.</translation>
    </message>
    <message>
        <source>What the lab&apos;s tables do with it could not be told.</source>
        <translation>What the lab&apos;s tables do with it could not be told.</translation>
    </message>
    <message>
        <source>What the lab&apos;s tables do with it could not be told further than %1.</source>
        <translation>What the lab&apos;s tables do with it could not be told further than %1.</translation>
    </message>
    <message>
        <source>A real packet was answered.</source>
        <translation>A real packet was answered.</translation>
    </message>
    <message>
        <source>Nothing was sent: the sender does not run.</source>
        <translation>Nothing was sent: the sender does not run.</translation>
    </message>
    <message>
        <source>The sender&apos;s own network stack refused it: %1</source>
        <translation>The sender&apos;s own network stack refused it: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nobody answered %n real packet(s).</source>
        <translation>
            <numerusform>Nobody answered %n real packet.</numerusform>
            <numerusform>Nobody answered %n real packets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: there is no address that means this machine.</source>
        <translation>Nothing was sent: there is no address that means this machine.</translation>
    </message>
    <message>
        <source>The virtual machine could not be told to send: %1</source>
        <translation>The virtual machine could not be told to send: %1</translation>
    </message>
    <message>
        <source>It was stopped before an answer came.</source>
        <translation>It was stopped before an answer came.</translation>
    </message>
    <message>
        <source>Nothing could be sent: %1</source>
        <translation>Nothing could be sent: %1</translation>
    </message>
    <message>
        <source>%1 of %2 pairs are as the design means it.</source>
        <translation>%1 of %2 pairs are as the design means it.</translation>
    </message>
</context>
<context>
    <name>overlab::views::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages of the settings</translation>
    </message>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation>&amp;Reset to defaults</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>overlab::views::ShownFields</name>
    <message>
        <source>What follows when nothing is given is not known as long as the design has errors.</source>
        <translation>What follows when nothing is given is not known as long as the design has errors.</translation>
    </message>
    <message>
        <source>What follows when nothing is given is being computed.</source>
        <translation>What follows when nothing is given is being computed.</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>each its own</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>default: %1</translation>
    </message>
</context>
<context>
    <name>overlab::views::StandingBar</name>
    <message>
        <source>Text and picture agree.</source>
        <translation>Text and picture agree.</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Reading the text…</translation>
    </message>
    <message numerus="yes">
        <source>The text has %n error(s). The picture keeps the last state without.</source>
        <translation>
            <numerusform>The text has %n error. The picture keeps the last state without.</numerusform>
            <numerusform>The text has %n errors. The picture keeps the last state without.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture has changed meanwhile, in the same lines as the text. Choose which one holds.</source>
        <translation>The picture has changed meanwhile, in the same lines as the text. Choose which one holds.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) went with what was removed. Undo brings them back.</source>
        <translation>
            <numerusform>%n comment went with what was removed. Undo brings it back.</numerusform>
            <numerusform>%n comments went with what was removed. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Take the picture</translation>
    </message>
    <message>
        <source>What was typed since the last agreement goes</source>
        <translation>What was typed since the last agreement goes</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Keep the text</translation>
    </message>
    <message>
        <source>The picture becomes what the text says as soon as it has no errors</source>
        <translation>The picture becomes what the text says as soon as it has no errors</translation>
    </message>
    <message>
        <source>Previous problem (Shift+F8)</source>
        <translation>Previous problem (Shift+F8)</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Previous problem</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>Next problem (F8)</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Next problem</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the message about comments</source>
        <translation>Close the message about comments</translation>
    </message>
    <message numerus="yes">
        <source>The design has %n error(s). Text and picture agree.</source>
        <translation>
            <numerusform>The design has %n error. Text and picture agree.</numerusform>
            <numerusform>The design has %n errors. Text and picture agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design has %n warning(s). Text and picture agree.</source>
        <translation>
            <numerusform>The design has %n warning. Text and picture agree.</numerusform>
            <numerusform>The design has %n warnings. Text and picture agree.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::StartPage</name>
    <message>
        <source>Draw a cloud and make it real</source>
        <translation>Draw a cloud and make it real</translation>
    </message>
    <message>
        <source>Labs run on this computer, apart from everything else on it, and need no root.</source>
        <translation>Labs run on this computer, apart from everything else on it, and need no root.</translation>
    </message>
</context>
<context>
    <name>overlab::views::StateWording</name>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>building</source>
        <translation>building</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>partly running</source>
        <extracomment>A lab of which some objects do not run.</extracomment>
        <translation>partly running</translation>
    </message>
    <message>
        <source>create</source>
        <translation>create</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>remove</translation>
    </message>
    <message>
        <source>network</source>
        <comment>role of a node</comment>
        <translation>network</translation>
    </message>
    <message>
        <source>compute</source>
        <comment>role of a node</comment>
        <translation>compute</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>virtual machine</translation>
    </message>
    <message>
        <source>light guest</source>
        <translation>light guest</translation>
    </message>
    <message>
        <source>node</source>
        <translation>node</translation>
    </message>
    <message>
        <source>network namespace</source>
        <translation>network namespace</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>bridge</translation>
    </message>
    <message>
        <source>veth pair</source>
        <translation>veth pair</translation>
    </message>
    <message>
        <source>tap device</source>
        <translation>tap device</translation>
    </message>
    <message>
        <source>switch port</source>
        <translation>switch port</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>flow</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>interface</translation>
    </message>
    <message>
        <source>route</source>
        <translation>route</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>machine</translation>
    </message>
    <message>
        <source>address set</source>
        <translation>address set</translation>
    </message>
    <message>
        <source>packet filter</source>
        <translation>packet filter</translation>
    </message>
    <message>
        <source>drifted</source>
        <extracomment>It is not as it was made: somebody else has changed it in the lab, or a program that it needs has ended.</extracomment>
        <translation>drifted</translation>
    </message>
</context>
<context>
    <name>overlab::views::TableModel</name>
    <message>
        <source>the node</source>
        <translation>the node</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>whose a row of a table is</comment>
        <translation>Of</translation>
    </message>
</context>
<context>
    <name>overlab::views::TableWording</name>
    <message>
        <source>Forwarding database</source>
        <translation>Forwarding database</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Neighbours</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Packet filter and NAT</source>
        <translation>Packet filter and NAT</translation>
    </message>
    <message>
        <source>Address sets</source>
        <translation>Address sets</translation>
    </message>
    <message>
        <source>Tracked connections</source>
        <extracomment>connection tracking of the kernel</extracomment>
        <translation>Tracked connections</translation>
    </message>
    <message>
        <source>Tracked connections of Open vSwitch</source>
        <extracomment>connection tracking of the switch</extracomment>
        <translation>Tracked connections of Open vSwitch</translation>
    </message>
    <message>
        <source>DHCP leases</source>
        <translation>DHCP leases</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processes</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
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
        <translation>Age (s)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Via</source>
        <comment>a route&apos;s next hop</comment>
        <translation>Via</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metric</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Packets</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Answer from</source>
        <translation>Answer from</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>Answer to</translation>
    </message>
    <message>
        <source>Expires in (s)</source>
        <translation>Expires in (s)</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Host name</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>CPU (s)</source>
        <translation>CPU (s)</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Neighbours of IPv6</source>
        <translation>Neighbours of IPv6</translation>
    </message>
    <message>
        <source>Routes of IPv6</source>
        <translation>Routes of IPv6</translation>
    </message>
    <message>
        <source>Routing rules</source>
        <extracomment>which routing table is asked for which packets (ip rule)</extracomment>
        <translation>Routing rules</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>IPv4 or IPv6</comment>
        <translation>Family</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Packets</source>
        <comment>which ones a routing rule takes</comment>
        <translation>Packets</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>overlab::views::TablesView</name>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>It is empty.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n row(s), with tabs between the columns.</source>
        <translation>
            <numerusform>Copied: %n row, with tabs between the columns.</numerusform>
            <numerusform>Copied: %n rows, with tabs between the columns.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows that are shown</source>
        <translation>Save the rows that are shown</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy the rows</source>
        <translation>&amp;Copy the rows</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copy “%1”</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>an object, in the drawing</comment>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of rows</source>
        <translation>Filter of rows</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all that are shown</source>
        <translation>Copy the chosen rows, or all that are shown</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Save the rows that are shown as CSV…</source>
        <translation>Save the rows that are shown as CSV…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
</context>
<context>
    <name>overlab::views::TerminalFindBar</name>
    <message>
        <source>Find in the terminal</source>
        <translation>Find in the terminal</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>Capital and small letters differ</translation>
    </message>
    <message>
        <source>The one before (Enter)</source>
        <translation>The one before (Enter)</translation>
    </message>
    <message>
        <source>The next one (Shift+Enter)</source>
        <translation>The next one (Shift+Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>overlab::views::TerminalPage</name>
    <message>
        <source>This terminal is the console of %1. Close it?</source>
        <translation>This terminal is the console of %1. Close it?</translation>
    </message>
    <message>
        <source>A shell runs in %1. End it and close the terminal?</source>
        <translation>A shell runs in %1. End it and close the terminal?</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connecting to %1…</translation>
    </message>
    <message>
        <source>Console of %1</source>
        <translation>Console of %1</translation>
    </message>
    <message>
        <source>Shell in %1</source>
        <translation>Shell in %1</translation>
    </message>
    <message>
        <source>The console of %1 has ended: the machine stopped, or somebody else opened it.</source>
        <translation>The console of %1 has ended: the machine stopped, or somebody else opened it.</translation>
    </message>
    <message>
        <source>The shell in %1 has ended with status %2.</source>
        <translation>The shell in %1 has ended with status %2.</translation>
    </message>
    <message>
        <source>The connection to the lab has gone, and the shell in %1 with it.</source>
        <translation>The connection to the lab has gone, and the shell in %1 with it.</translation>
    </message>
    <message>
        <source>%1 is stopped. Its console comes back when it runs again.</source>
        <translation>%1 is stopped. Its console comes back when it runs again.</translation>
    </message>
    <message>
        <source>Terminal: %1</source>
        <translation>Terminal: %1</translation>
    </message>
    <message>
        <source>%1 (bell)</source>
        <extracomment>a tab; a program in it has rung the bell</extracomment>
        <translation>%1 (bell)</translation>
    </message>
</context>
<context>
    <name>overlab::views::TerminalView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Usual text size</translation>
    </message>
    <message>
        <source>Clear what has scrolled &amp;out</source>
        <translation>Clear what has scrolled &amp;out</translation>
    </message>
    <message>
        <source>Sa&amp;ve as text…</source>
        <translation>Sa&amp;ve as text…</translation>
    </message>
</context>
<context>
    <name>overlab::views::TerminalsView</name>
    <message>
        <source>Close the terminal (Ctrl+Shift+W)</source>
        <translation>Close the terminal (Ctrl+Shift+W)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Close %1</translation>
    </message>
    <message>
        <source>A shell in a node, a light machine, a router&apos;s or a DHCP namespace, or the console of a virtual machine: choose one with New, or right-click an object of the drawing.</source>
        <translation>A shell in a node, a light machine, a router&apos;s or a DHCP namespace, or the console of a virtual machine: choose one with New, or right-click an object of the drawing.</translation>
    </message>
    <message>
        <source>Terminals are opened in a running lab. Apply the design first.</source>
        <translation>Terminals are opened in a running lab. Apply the design first.</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Terminals</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Opens a terminal in a place of the lab</source>
        <translation>Opens a terminal in a place of the lab</translation>
    </message>
    <message>
        <source>New terminal</source>
        <translation>New terminal</translation>
    </message>
    <message>
        <source>Next terminal</source>
        <translation>Next terminal</translation>
    </message>
    <message>
        <source>Previous terminal</source>
        <translation>Previous terminal</translation>
    </message>
    <message>
        <source>Close the terminal</source>
        <translation>Close the terminal</translation>
    </message>
    <message>
        <source>In several places</source>
        <translation>In several places</translation>
    </message>
    <message>
        <source>Runs a command once in several places, and compares what they say</source>
        <translation>Runs a command once in several places, and compares what they say</translation>
    </message>
    <message>
        <source>Run a command in several places</source>
        <translation>Run a command in several places</translation>
    </message>
    <message>
        <source>%1: screen</source>
        <extracomment>in a menu of places for terminals: the graphical console of a machine</extracomment>
        <translation>%1: screen</translation>
    </message>
</context>
<context>
    <name>overlab::views::TextCommand</name>
    <message>
        <source>Edit the text</source>
        <translation>Edit the text</translation>
    </message>
</context>
<context>
    <name>overlab::views::TextSaving</name>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 could not be saved: %2</translation>
    </message>
</context>
<context>
    <name>overlab::views::TileDelegate</name>
    <message>
        <source>**Note**</source>
        <translation>**Note**</translation>
    </message>
</context>
<context>
    <name>overlab::views::TourCallout</name>
    <message>
        <source>%1 of %2</source>
        <comment>a step of the tour, and how many there are</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>Leave the tour (Esc)</source>
        <translation>Leave the tour (Esc)</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Leave the tour</translation>
    </message>
</context>
<context>
    <name>overlab::views::TourStep</name>
    <message>
        <source>Take parts from here</source>
        <translation>Take parts from here</translation>
    </message>
    <message>
        <source>Drag a tenant, a network, a router or a machine into the drawing. A click works too: then click where it goes.</source>
        <translation>Drag a tenant, a network, a router or a machine into the drawing. A click works too: then click where it goes.</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Draw here</translation>
    </message>
    <message>
        <source>Drag from a machine or a router to a network, and it gets an interface there. The wheel zooms, the middle button or Space moves the view, and everything can be undone.</source>
        <translation>Drag from a machine or a router to a network, and it gets an interface there. The wheel zooms, the middle button or Space moves the view, and everything can be undone.</translation>
    </message>
    <message>
        <source>Look closer, and change values</source>
        <translation>Look closer, and change values</translation>
    </message>
    <message>
        <source>Make it real</source>
        <translation>Make it real</translation>
    </message>
    <message>
        <source>“Apply” builds the lab on this computer, and says first what it will do. After an edit it changes only what you edited.</source>
        <translation>“Apply” builds the lab on this computer, and says first what it will do. After an edit it changes only what you edited.</translation>
    </message>
    <message>
        <source>See how it goes</source>
        <translation>See how it goes</translation>
    </message>
    <message>
        <source>Problems and progress are told down here. A click on a problem leads to its place.</source>
        <translation>Problems and progress are told down here. A click on a problem leads to its place.</translation>
    </message>
    <message>
        <source>Find everything else</source>
        <translation>Find everything else</translation>
    </message>
    <message>
        <source>%1 lists every action with its key. The example is a good place to begin: open it and press “Apply”.</source>
        <translation>%1 lists every action with its key. The example is a good place to begin: open it and press “Apply”.</translation>
    </message>
    <message>
        <source>What is selected shows all its values here. Grey ones are defaults, or derived: they are what you get when you say nothing.</source>
        <translation>What is selected shows all its values here. Grey ones are defaults, or derived: they are what you get when you say nothing.</translation>
    </message>
</context>
<context>
    <name>overlab::views::TrafficLegend</name>
    <message>
        <source>Traffic, both ways</source>
        <translation>Traffic, both ways</translation>
    </message>
    <message>
        <source>up to 10 kbit/s</source>
        <translation>up to 10 kbit/s</translation>
    </message>
    <message>
        <source>up to 100 kbit/s</source>
        <translation>up to 100 kbit/s</translation>
    </message>
    <message>
        <source>up to 1 Mbit/s</source>
        <translation>up to 1 Mbit/s</translation>
    </message>
    <message>
        <source>up to 10 Mbit/s</source>
        <translation>up to 10 Mbit/s</translation>
    </message>
    <message>
        <source>up to 100 Mbit/s</source>
        <translation>up to 100 Mbit/s</translation>
    </message>
    <message>
        <source>more</source>
        <translation>more</translation>
    </message>
    <message>
        <source>The more flows, the wider and warmer a line is: a step for each tenfold rate, from 10 kbit/s to 100 Mbit/s.</source>
        <translation>The more flows, the wider and warmer a line is: a step for each tenfold rate, from 10 kbit/s to 100 Mbit/s.</translation>
    </message>
</context>
<context>
    <name>overlab::views::WayComparison</name>
    <message>
        <source>rule %1 of the chain %2</source>
        <extracomment>goes into &quot;… was lost at PLACE by %1&quot;</extracomment>
        <translation>rule %1 of the chain %2</translation>
    </message>
    <message>
        <source>the policy of the chain %1</source>
        <comment>goes into: lost at PLACE by %1</comment>
        <translation>the policy of the chain %1</translation>
    </message>
    <message>
        <source>a rule of table %1</source>
        <comment>goes into: lost at PLACE by %1</comment>
        <translation>a rule of table %1</translation>
    </message>
    <message>
        <source>Before, what became of the packet could not be told from %1 on; now it is delivered to %2.</source>
        <translation>Before, what became of the packet could not be told from %1 on; now it is delivered to %2.</translation>
    </message>
    <message>
        <source>Before, the packet was delivered to %1; now it is delivered to %2.</source>
        <translation>Before, the packet was delivered to %1; now it is delivered to %2.</translation>
    </message>
    <message>
        <source>Before, the packet was lost at %1; now it is delivered to %2.</source>
        <translation>Before, the packet was lost at %1; now it is delivered to %2.</translation>
    </message>
    <message>
        <source>Before, the packet was lost at %1 by %2; now it is delivered to %3.</source>
        <translation>Before, the packet was lost at %1 by %2; now it is delivered to %3.</translation>
    </message>
    <message>
        <source>Before, what became of the packet could not be told from %1 on; now it is lost at %2.</source>
        <translation>Before, what became of the packet could not be told from %1 on; now it is lost at %2.</translation>
    </message>
    <message>
        <source>Before, the packet was delivered to %1; now it is lost at %2.</source>
        <translation>Before, the packet was delivered to %1; now it is lost at %2.</translation>
    </message>
    <message>
        <source>Before, the packet was delivered to %1; now it is lost at %2 by %3.</source>
        <translation>Before, the packet was delivered to %1; now it is lost at %2 by %3.</translation>
    </message>
    <message>
        <source>Before, the packet was lost at %1; now it is lost at %2.</source>
        <translation>Before, the packet was lost at %1; now it is lost at %2.</translation>
    </message>
    <message>
        <source>Before, the packet was lost at %1; now it is lost at %2 by %3.</source>
        <translation>Before, the packet was lost at %1; now it is lost at %2 by %3.</translation>
    </message>
    <message>
        <source>Before, the packet was delivered to %1; now what becomes of it cannot be told from %2 on.</source>
        <translation>Before, the packet was delivered to %1; now what becomes of it cannot be told from %2 on.</translation>
    </message>
    <message>
        <source>What becomes of the packet cannot be told from %2 on; before it could not from %1 on.</source>
        <translation>What becomes of the packet cannot be told from %2 on; before it could not from %1 on.</translation>
    </message>
    <message>
        <source>Before, the packet was lost at %1; now what becomes of it cannot be told from %2 on.</source>
        <translation>Before, the packet was lost at %1; now what becomes of it cannot be told from %2 on.</translation>
    </message>
    <message>
        <source>It ends at the same place as before, but no longer goes by %1.</source>
        <translation>It ends at the same place as before, but no longer goes by %1.</translation>
    </message>
    <message>
        <source>It ends at the same place as before, but goes another way from hop %1 on: by %2.</source>
        <translation>It ends at the same place as before, but goes another way from hop %1 on: by %2.</translation>
    </message>
    <message>
        <source>It ends at the same place as before; the first difference is at hop %1, %2: something else happens there.</source>
        <translation>It ends at the same place as before; the first difference is at hop %1, %2: something else happens there.</translation>
    </message>
    <message>
        <source>It ends at the same place as before; the first difference is at hop %1, %2: another rule decides there.</source>
        <translation>It ends at the same place as before; the first difference is at hop %1, %2: another rule decides there.</translation>
    </message>
    <message>
        <source>It ends at the same place as before; the first difference is at hop %1, %2: other headers leave it.</source>
        <translation>It ends at the same place as before; the first difference is at hop %1, %2: other headers leave it.</translation>
    </message>
    <message>
        <source>The packet goes the same way as before.</source>
        <translation>The packet goes the same way as before.</translation>
    </message>
    <message>
        <source>Only before</source>
        <comment>a hop of a path</comment>
        <translation>Only before</translation>
    </message>
    <message>
        <source>Only now</source>
        <comment>a hop of a path</comment>
        <translation>Only now</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a hop of a path</comment>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Another rule</source>
        <comment>decides at a hop of a path</comment>
        <translation>Another rule</translation>
    </message>
    <message>
        <source>Other headers</source>
        <comment>of the packet at a hop of a path</comment>
        <translation>Other headers</translation>
    </message>
</context>
<context>
    <name>overlab::views::WorkModel</name>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds since the apply began: &quot;3.2 s&quot;</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>overlab::views::YamlEditor</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Find…</translation>
    </message>
</context>
<context>
    <name>overlab::views::YamlView</name>
    <message>
        <source>Text of the design</source>
        <translation>Text of the design</translation>
    </message>
    <message>
        <source>The design as YAML. F8 goes to the next problem, Ctrl+F searches.</source>
        <translation>The design as YAML. F8 goes to the next problem, Ctrl+F searches.</translation>
    </message>
</context>
</TS>
