site-title = Чужие "новости" <script>hostile()</script>
