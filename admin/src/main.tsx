import './styles/app.scss';
document.title = 'Waymark';
